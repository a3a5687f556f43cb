package org.plangraph.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.plangraph.model.InputException;

/**
 * Text layer of Word files: a line for each paragraph, and for each row of a table, with bars
 * between cells.
 */
final class WordText {

  private static final String RESAVE = "Open it in Word, save it again as .docx and give that";

  /** Taken apart, a part of the file is some ten times as large. */
  private static final long MOST_BYTES_OF_A_PART =
      Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 16);

  static {
    ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
  }

  private WordText() {}

  static String ofDocx(String name, byte[] bytes) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder text = new StringBuilder();
      WordNumbers numbers = new WordNumbers(document);
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          text.append(numbers.next(paragraph))
              .append(WordNotes.withoutMarks(paragraph))
              .append('\n');
        } else if (element instanceof XWPFTable table) {
          WordGrid.rows(table).forEach(row -> appendRow(text, row));
        }
      }
      return text.append(WordNotes.of(document)).toString();
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          name, "this Word file is damaged, cut off or too far compressed", RESAVE);
    }
  }

  static String ofDoc(String name, byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw locked(name);
      }
      if (!root.hasEntryCaseInsensitive("WordDocument")) {
        throw new InputException(
            name,
            "this Office file is no Word document",
            "Give the document as .docx, .pdf, .html or .txt");
      }
      try (HWPFDocument document = new HWPFDocument(root)) {
        return text(document.getRange());
      }
    } catch (EncryptedDocumentException e) {
      throw locked(name);
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new InputException(name, "this Word file is damaged or cut off", RESAVE);
    }
  }

  private static String text(Range range) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        appendTable(text, table);
        i += table.numParagraphs() - 1;
      } else {
        text.append(plain(paragraph.text())).append('\n');
      }
    }
    return text.toString();
  }

  private static void appendTable(StringBuilder text, Table table) {
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        cells.add(plain(row.getCell(c).text()));
      }
      appendRow(text, cells);
    }
  }

  private static void appendRow(StringBuilder text, List<String> cells) {
    cells.forEach(cell -> text.append(cell.replace('\n', ' ').strip()).append(" | "));
    text.setLength(Math.max(0, text.length() - 1));
    text.append('\n');
  }

  /** Words without the marks of fields and cells. */
  private static String plain(String words) {
    return words
        .replaceAll("\u0013[^\u0014\u0015]*\u0014?", "")
        .replaceAll("[\u0001-\u0008\u000e-\u001f]", "")
        .replaceAll("[\r\u000b\u000c]+", "\n")
        .strip();
  }

  private static InputException locked(String name) {
    return new InputException(
        name, "the file is protected by a password", "Remove the password and give the file again");
  }
}
