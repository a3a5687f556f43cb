package org.plangraph.ingest.source;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.plangraph.ingest.source.pdf.PdfText;
import org.plangraph.model.InputException;
import org.plangraph.model.Source;

/** Turns the bytes of a file into source text, by format. */
public final class SourceReader {

  private static final String UNICODE = "UTF-8";

  /** What plain text takes at its height, measured. */
  private static final long TIMES_ITS_SIZE = 10;

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param name path or name of the file, for messages and its ending
   * @param bytes its content
   * @throws InputException where the bytes are no document
   */
  public static Captured read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new InputException(name, "the file is empty", "Give a file with text in it");
    }
    Format format = Format.of(name, bytes);
    Captured captured =
        switch (format) {
          case PDF -> printed(name, bytes);
          case DOCX -> layered(name, format, bytes, WordText.ofDocx(name, bytes));
          case DOC -> layered(name, format, bytes, WordText.ofDoc(name, bytes));
          case ZIP ->
              throw new InputException(
                  name,
                  "this is an archive where a document should be",
                  "Unpack it, or end its name in .zip if it lies in no other archive");
          case FOREIGN ->
              throw new InputException(
                  name,
                  "this format holds no document that can be read",
                  "Give the document as .txt, .html, .docx, .doc or .pdf");
          case TEXT, HTML -> decoded(name, bytes);
        };
    if (captured.source().text().isBlank()) {
      throw new InputException(
          name, "the file holds nothing but blanks", "Give a file with text in it");
    }
    return captured;
  }

  private static Captured layered(String name, Format format, byte[] bytes, String text) {
    return new Captured(
        new Source(fileName(name), format.mediaType(), UNICODE, sha256(bytes), text), List.of());
  }

  private static Captured printed(String name, byte[] bytes) {
    PdfText pdf = PdfText.of(name, bytes);
    return new Captured(
        new Source(
            fileName(name),
            Format.PDF.mediaType(),
            UNICODE,
            sha256(bytes),
            pdf.text(),
            pdf.boxes()),
        List.of());
  }

  private static Captured decoded(String name, byte[] bytes) {
    Room.require(name, bytes.length * TIMES_ITS_SIZE);
    TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
    boolean markup = Format.isMarkup(decoded.text());
    Format format = markup ? Format.HTML : Format.TEXT;
    Source source =
        new Source(
            fileName(name), format.mediaType(), decoded.charset(), sha256(bytes), decoded.text());
    return new Captured(source, markup ? HtmlText.edits(name, source.text()) : List.of());
  }

  private static String fileName(String name) {
    return String.valueOf(Path.of(name).getFileName());
  }

  /** Hash of {@code bytes}, 64 hex digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
