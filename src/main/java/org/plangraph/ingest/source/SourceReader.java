package org.plangraph.ingest.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plangraph.model.InputException;
import org.plangraph.model.Source;

/** Turns the bytes of a file into source text, by format. */
public final class SourceReader {

  private static final Pattern HTML = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|div|table|p|article)[\\s>]");

  private SourceReader() {}

  /** Reads the file {@code name} with the given content. */
  public static Captured read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new InputException(name, "the file is empty", "Give a file with text in it");
    }
    refuseKnownBinary(name, bytes);
    TextDecoder.Decoded decoded = TextDecoder.decode(name, bytes);
    if (decoded.text().isBlank()) {
      throw new InputException(name, "the file holds nothing but blanks", "Give a file with text in it");
    }
    boolean html = isHtml(decoded.text());
    Source source = new Source(name, html ? "text/html" : "text/plain", decoded.charset(), sha256(bytes), decoded.text());
    return new Captured(source, html ? HtmlText.edits(source.text()) : List.of());
  }

  private static boolean isHtml(String text) {
    String head = text.substring(0, Math.min(text.length(), 4096));
    return HTML.matcher(head).find();
  }

  private static void refuseKnownBinary(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), java.nio.charset.StandardCharsets.ISO_8859_1);
    String lower = name.toLowerCase(Locale.ROOT);
    if (head.startsWith("%PDF") || head.startsWith("PK") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new InputException(name, "this format is not read yet", "Save the document as text (.txt)");
    }
    if (lower.matches(".*\\.(png|jpe?g|gif|tiff?|bmp|xlsx?|pptx?)")) {
      throw new InputException(name, "this is no document of text", "Give the document as .txt, .html, .docx or .pdf");
    }
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
