package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.plangraph.model.InputException;
import org.plangraph.model.PlanDocument;

class ScanTest {

  private static final List<String> LINES =
      List.of("长兴县能源发展“十四五”规划", "一、发展目标", "推进光伏电站建设,完善输电网络布局。");

  private static boolean hasTesseract() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
  }

  private static Font chineseFont() {
    return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(font -> font.canDisplayUpTo(LINES.get(0)) < 0)
        .findFirst()
        .orElse(null);
  }

  private static byte[] scan(Font font) throws IOException {
    BufferedImage image = new BufferedImage(1700, 900, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    if (font != null) {
      pen.setFont(font.deriveFont(54f));
    }
    for (int i = 0; i < LINES.size(); i++) {
      pen.drawString(LINES.get(i), 120, 160 + 160 * i);
    }
    pen.dispose();
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 40, 400, 530, 280);
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void says_which_packages_would_read_a_scan() throws IOException {
    assumeFalse(hasTesseract(), "tesseract is on the PATH and reads the scan");
    byte[] scan = scan(null);
    InputException refused =
        assertThrows(InputException.class, () -> new DocumentReader().read("scan.pdf", scan));
    assertTrue(
        refused.getMessage().startsWith("scan.pdf: its 1 pages are pictures without a text layer"),
        refused.getMessage());
    assertTrue(
        refused.getMessage().contains("tesseract-ocr and tesseract-ocr-chi-sim"),
        refused.getMessage());
  }

  @Test
  void recognises_a_scan_where_tesseract_is_installed() throws IOException {
    Font font = chineseFont();
    assumeTrue(
        hasTesseract(),
        "skipped: tesseract is not on the PATH (packages tesseract-ocr and tesseract-ocr-chi-sim)");
    assumeTrue(font != null, "skipped: no font with Chinese characters is installed");
    PlanDocument plan = new DocumentReader().read("scan.pdf", scan(font));
    assertTrue(plan.text().contains("规划") && plan.text().contains("光伏电站建设"), plan.text());
    assertEquals(1, plan.source().boxes().get(0).page());
    assertFalse(plan.passages().isEmpty());
  }
}
