package org.plangraph.ingest.source.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plangraph.model.InputException;
import org.plangraph.model.PageBox;

/**
 * Pages that are pictures: recognised by Tesseract where it is installed with simplified Chinese.
 */
final class Scan {

  private static final String PROGRAM = "tesseract";
  private static final String LANGUAGE = "chi_sim";
  private static final int DOTS_PER_INCH = 300;
  private static final double MOST_DOTS = 60e6;
  private static final float POINTS_PER_INCH = 72;
  private static final int MOST_PAGES = 300;
  private static final long SECONDS_PER_PAGE = 120;
  private static final int FEWEST_CHARACTERS = 20;

  private final String name;
  private final PDDocument document;

  Scan(String name, PDDocument document) {
    this.name = name;
    this.document = document;
  }

  /**
   * The text that is recognised.
   *
   * @throws InputException where the program is not installed, there are too many pages, or it
   *     finds nothing
   */
  PdfText recognised() throws IOException {
    int pages = document.getNumberOfPages();
    if (!isInstalled()) {
      throw new InputException(
          name,
          "its " + pages + " pages are pictures without a text layer",
          "Install the packages tesseract-ocr and tesseract-ocr-chi-sim and read it again, or find a copy with text");
    }
    if (pages > MOST_PAGES) {
      throw new InputException(
          name,
          "its " + pages + " pages are pictures; at most 300 are recognised",
          "Give the part that holds the plan");
    }
    Path work = Files.createTempDirectory("plangraph-scan");
    try {
      return recognised(work);
    } finally {
      delete(work);
    }
  }

  private PdfText recognised(Path work) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    StringBuilder text = new StringBuilder();
    List<PageBox> boxes = new ArrayList<>();
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      int dots = dotsPerInch(document.getPage(page).getCropBox());
      Path picture = work.resolve("page.png");
      BufferedImage image = renderer.renderImageWithDPI(page, dots, ImageType.GRAY);
      ImageIO.write(image, "png", picture.toFile());
      ScanWords.append(words(work, picture, dots), page + 1, POINTS_PER_INCH / dots, text, boxes);
    }
    if (text.toString().strip().length() < FEWEST_CHARACTERS) {
      throw new InputException(
          name,
          "its pages are pictures in which no words were recognised",
          "Find a copy with text");
    }
    return new PdfText(text.toString(), boxes);
  }

  private static List<String> words(Path work, Path picture, int dots) throws IOException {
    String out = work.resolve("page").toString();
    run(
        work,
        List.of(
            PROGRAM,
            picture.toString(),
            out,
            "-l",
            LANGUAGE,
            "--dpi",
            String.valueOf(dots),
            "tsv"));
    return Files.readAllLines(work.resolve("page.tsv"));
  }

  /** As fine as the program likes it, coarser where a page is a poster. */
  private static int dotsPerInch(PDRectangle page) {
    double inches = page.getWidth() * page.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
    return (int) Math.max(1, Math.min(DOTS_PER_INCH, Math.sqrt(MOST_DOTS / Math.max(1, inches))));
  }

  /** Whether the program and the language can be run here. */
  static boolean isInstalled() {
    try {
      Path work = Files.createTempDirectory("plangraph-scan");
      try {
        return onPath()
            && run(work, List.of(PROGRAM, "--list-langs"))
                .lines()
                .anyMatch(line -> line.strip().equals(LANGUAGE));
      } finally {
        delete(work);
      }
    } catch (IOException | InputException e) {
      return false;
    }
  }

  private static boolean onPath() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .anyMatch(
            folder ->
                Files.isExecutable(Path.of(folder, PROGRAM))
                    || Files.isExecutable(Path.of(folder, PROGRAM + ".exe")));
  }

  private static String run(Path work, List<String> command) throws IOException {
    File log = work.resolve("log.txt").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS)) {
        throw new IOException("recognising a page took longer than 120 seconds");
      }
      String said = Files.readString(log.toPath(), StandardCharsets.UTF_8);
      if (process.exitValue() != 0) {
        throw new IOException(PROGRAM + " failed: " + said.strip());
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while recognising a page", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
