package org.plangraph.ingest.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plangraph.model.InputException;
import org.plangraph.model.PageBox;

/**
 * Text of a PDF file.
 *
 * @param text a line for each printed line and for each row of a table
 * @param boxes where each line of it is printed
 */
public record PdfText(String text, List<PageBox> boxes) {

  /**
   * Where the library keeps what it learns of the system's fonts; by itself it writes into the home
   * folder.
   */
  private static final String FONT_CACHE = "pdfbox.fontcache";

  private static final int FEWEST_PER_PAGE = 20;
  private static final int MOST_PAGES = 3_000;

  static {
    if (System.getProperty(FONT_CACHE) == null) {
      System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
    }
  }

  /** Keeps its own copy. */
  public PdfText {
    boxes = List.copyOf(boxes);
  }

  /**
   * Reads the text layer, or recognises the pages where there is none.
   *
   * @param name name of the file, for messages
   * @param bytes its content
   * @throws InputException where the file is locked, damaged, or holds pictures alone that nothing
   *     here recognises
   */
  public static PdfText of(String name, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new InputException(
            name, "it has more than 3,000 pages", "Give the part that holds the plan");
      }
      PdfText layer = layer(document);
      boolean pictures =
          layer.text().strip().length()
              < FEWEST_PER_PAGE * Math.max(1, document.getNumberOfPages());
      return pictures ? new Scan(name, document).recognised() : layer;
    } catch (InvalidPasswordException e) {
      throw new InputException(
          name,
          "the file is protected by a password",
          "Remove the password and give the file again");
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          name, "this PDF is damaged or cut off (" + e.getMessage() + ")", "Fetch a whole copy");
    }
  }

  private static PdfText layer(PDDocument document) throws IOException {
    List<List<Block>> pages = Furniture.drop(Page.of(document).stream().map(Page::blocks).toList());
    Footnotes footnotes = new Footnotes();
    List<Block> blocks = new ArrayList<>();
    for (List<Block> page : pages) {
      for (Block block : footnotes.without(page)) {
        add(blocks, block);
      }
    }
    return TextFlow.of(AlignedTables.of(blocks), footnotes.notes());
  }

  /** A table goes on where the next page begins with one of as many columns. */
  private static void add(List<Block> blocks, Block block) {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean goesOn =
        last instanceof PrintedTable above
            && block instanceof PrintedTable below
            && above.width() == below.width()
            && below.box().page() > above.box().page();
    if (goesOn) {
      blocks.set(blocks.size() - 1, ((PrintedTable) last).with((PrintedTable) block));
    } else {
      blocks.add(block);
    }
  }
}
