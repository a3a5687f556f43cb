package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.model.InputException;
import org.plangraph.model.PlanDocument;

/** What people send that is no good: each ends in a message that helps, in bounded time. */
class BadInputTest {

  private static final DocumentReader READER = new DocumentReader();

  /** Of the processor, so that a busy machine changes nothing. */
  private static final Duration BOUND = Duration.ofSeconds(30);

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int LARGE = 10 << 20;

  @TempDir static Path temp;

  private record Bad(String name, byte[] bytes, String message) {}

  @TestFactory
  Stream<DynamicTest> bad_files_end_in_a_message() throws Exception {
    return Stream.of(
            new Bad("empty.txt", new byte[0], "empty"),
            new Bad(
                "blank.html",
                "<html><body> </body></html>".getBytes(StandardCharsets.UTF_8),
                "nothing"),
            new Bad("locked.pdf", lockedPdf(), "password"),
            new Bad("cut.pdf", Arrays.copyOf(pdf(), 300), "damaged"),
            new Bad("noise.pdf", noise("%PDF-1.7\n"), "damaged"),
            new Bad("bomb.pdf", swollenPdf(), "expands beyond 64 MiB"),
            new Bad("locked.docx", lockedWord(), "password"),
            new Bad("cut.docx", Arrays.copyOf(word(), word().length / 2), "damaged"),
            new Bad("noise.docx", noise("PK\u0003\u0004"), "archive where a document should be"),
            new Bad("sheet.doc", office("Workbook"), "no Word document"),
            new Bad("sheet.xls", office("Workbook"), "no Word document"),
            new Bad(
                "sheet.xlsx",
                replaced(word(), "word/document.xml", "xl/workbook.xml", "<workbook/>"),
                "holds no document"),
            new Bad("entities.docx", entities(), "damaged"),
            new Bad("bomb.docx", bomb(), "too far compressed"),
            new Bad("picture.txt", noise("\u0089PNG\r\n"), "holds no document"),
            new Bad("noise.txt", noise("\u0000\u0001"), "binary"))
        .map(bad -> dynamicTest(bad.name(), () -> assertTells(bad)));
  }

  private static void assertTells(Bad bad) {
    InputException refused =
        bounded(
            () -> assertThrows(InputException.class, () -> READER.read(bad.name(), bad.bytes())));
    assertTrue(
        refused.getMessage().startsWith(bad.name() + ": ")
            && refused.getMessage().contains(bad.message()),
        refused.getMessage());
    assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
  }

  @Test
  void formats_are_known_under_any_name() throws IOException {
    assertEquals("安吉县水利发展“十四五”规划", READER.read("a.pdf", word()).metadata().title());
    assertEquals("安吉县水利发展“十四五”规划", READER.read("a.docx", pdf()).metadata().title());
    byte[] page =
        "<!DOCTYPE html><html><body><p>安吉县水利发展“十四五”规划</p><p>一、总则</p></body></html>"
            .getBytes(StandardCharsets.UTF_8);
    assertEquals("text/html", READER.read("a.txt", page).source().mediaType());
  }

  @Test
  void a_large_web_page_is_read_in_bounded_time() {
    StringBuilder page = new StringBuilder("<html><body><div><p>安吉县水利发展“十四五”规划</p><p>一、总则</p>\n");
    for (int i = 0; page.length() < LARGE / 2; i++) {
      page.append("<p>第")
          .append(i)
          .append("处堤防加固&nbsp;完成,山塘整治<b>")
          .append(i)
          .append("</b>座。</p><table><tr><td>堤防</td><td>")
          .append(i)
          .append("</td></tr></table>\n");
    }
    assertReads("large.html", page.append("</div></body></html>").toString());
  }

  @Test
  void a_page_of_one_huge_word_with_references_is_read_in_bounded_time() {
    String line = "堤防加固&nbsp;完成&amp;验收".repeat(LARGE / 60);
    assertReads("line.html", "<html><body><p>安吉县水利发展“十四五”规划</p><p>" + line + "</p></body></html>");
  }

  @Test
  void a_page_that_nests_without_end_is_read_in_bounded_time() {
    int depth = 20_000;
    assertReads(
        "deep.html",
        "<html><body><p>安吉县水利发展“十四五”规划</p>"
            + "<div>".repeat(depth)
            + "堤防加固完成。"
            + "</div>".repeat(depth)
            + "</body></html>");
  }

  @Test
  void a_table_of_megabytes_and_cells_merged_without_measure_are_read_in_bounded_time() {
    String head = "<html><body><p>安吉县水利发展“十四五”规划</p><table>";
    String row = "<tr><td>堤防</td><td>3千米</td><td>在建</td></tr>";
    assertReads("table.html", head + row.repeat(LARGE / 100) + "</table></body></html>");
    String wide = "<tr><td rowspan=9999 colspan=9999>" + "长".repeat(300) + "</td><td>1</td></tr>";
    assertReads("merged.html", head + wide.repeat(3000) + "</table></body></html>");
    assertReads("bare.html", head + wide + "<tr>".repeat(LARGE / 10) + "</table></body></html>");
  }

  @Test
  void a_line_of_ten_megabytes_is_read_in_bounded_time() {
    assertReads("line.txt", "安吉县水利发展“十四五”规划\n一、总则\n" + "堤防加固完成,山塘整治3座。".repeat(LARGE / 40) + "\n");
    assertReads("unbroken.txt", "安吉县水利发展“十四五”规划\n一、总则\n" + "堤防".repeat(LARGE / 6) + "\n");
    assertReads("cells.txt", "安吉县水利发展“十四五”规划\n一、总则\n" + "1 | ".repeat(LARGE / 8) + "\n");
  }

  private static void assertReads(String name, String text) {
    PlanDocument plan = bounded(() -> READER.read(name, text.getBytes(StandardCharsets.UTF_8)));
    assertEquals("安吉县水利发展“十四五”规划", plan.metadata().title());
  }

  private static <T> T bounded(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          long begun = threads.getCurrentThreadCpuTime();
          T done = work.get();
          Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
          assertTrue(took.compareTo(BOUND) < 0, () -> "took " + took);
          return done;
        });
  }

  private static byte[] noise(String head) {
    byte[] bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String line : List.of("安吉县水利发展“十四五”规划", "一、发展目标", "堤防全面达标,山塘整治完成。")) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf() {
    return new PdfFile(600, 800)
        .page()
        .words(60, 60, 12, "安吉县水利发展“十四五”规划")
        .words(60, 90, 12, "一、发展目标")
        .words(60, 120, 12, "堤防全面达标,山塘整治完成。")
        .bytes();
  }

  private static byte[] lockedPdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf());
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] swollenPdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      PDStream content = new PDStream(document);
      try (OutputStream words = content.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < 80; i++) {
          words.write(" ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1));
        }
      }
      page.setContents(content);
      document.addPage(page);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] lockedWord() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("user");
      try (OutputStream content = encryptor.getDataStream(files)) {
        content.write(word());
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] office(String stream) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] entities() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret words of another file");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&s;</w:t></w:r></w:p></w:body></w:document>";
    return replaced(word(), "word/document.xml", "word/document.xml", xml);
  }

  private static byte[] bomb() throws IOException {
    return replaced(
        word(), "word/document.xml", "word/document.xml", "<w>" + " ".repeat(64 << 20) + "</w>");
  }

  private static byte[] replaced(byte[] file, String part, String name, String content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean changed = entry.getName().equals(part);
        zip.putNextEntry(new ZipEntry(changed ? name : entry.getName()));
        zip.write(changed ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
      }
    }
    return out.toByteArray();
  }
}
