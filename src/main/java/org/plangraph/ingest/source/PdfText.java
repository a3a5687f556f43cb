package org.plangraph.ingest.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plangraph.model.InputException;

/** Text layer of PDF files: a line for each printed line, tabs between the cells of a row. */
final class PdfText {

  /** Where the library keeps what it learns of the system's fonts; by itself it writes into the home folder. */
  private static final String FONT_CACHE = "pdfbox.fontcache";

  private static final int FEWEST_PER_PAGE = 20;

  static {
    if (System.getProperty(FONT_CACHE) == null) {
      System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
    }
  }

  private PdfText() {}

  static String of(String name, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<List<PdfLine>> pages = PdfLines.of(document);
      String text = PdfPages.text(pages);
      if (text.strip().length() < FEWEST_PER_PAGE * Math.max(1, pages.size())) {
        throw new InputException(
            name,
            "its " + pages.size() + " pages are pictures without a text layer",
            "Make it searchable first (packages tesseract-ocr and tesseract-ocr-chi-sim), or find a copy with text");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new InputException(name, "the file is protected by a password", "Remove the password and give the file again");
    } catch (IOException e) {
      throw new InputException(name, "this PDF is damaged or cut off (" + e.getMessage() + ")", "Fetch a whole copy");
    }
  }
}
