package org.plangraph.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes rather than by its name. */
enum Format {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  ZIP("application/zip"),
  HTML("text/html"),
  TEXT("text/plain"),
  FOREIGN("application/octet-stream");

  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|meta|div|table|p|article)[\\s>]");
  private static final Pattern FOREIGN_NAME =
      Pattern.compile(".*\\.(png|jpe?g|gif|tiff?|bmp|xlsx?|pptx?|ofd|wps|rar|7z|exe|mp[34])");
  private static final Pattern OFFICE_PART =
      Pattern.compile(
          "\\[Content_Types\\]\\.xml|_rels/|docProps/|customXml/|word/|xl/|ppt/|OFD\\.xml|Doc_0/");
  private static final int LOCAL_HEADER = 30;
  private static final int HEAD = 1024;
  private static final int MARKUP_HEAD = 4096;

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static Format of(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return inZip(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return DOC;
    }
    return FOREIGN_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
            || head.startsWith("\u0089PNG")
            || head.startsWith("\u00ff\u00d8")
        ? FOREIGN
        : TEXT;
  }

  /**
   * An archive whose files are Office files shows their names too: only an Office file begins with
   * its parts.
   */
  private static Format inZip(String bytes) {
    if (!OFFICE_PART
        .matcher(
            bytes.substring(Math.min(bytes.length(), LOCAL_HEADER), Math.min(bytes.length(), HEAD)))
        .lookingAt()) {
      return ZIP;
    }
    boolean other =
        bytes.contains("xl/workbook")
            || bytes.contains("ppt/presentation")
            || bytes.contains("OFD.xml");
    return other && !bytes.contains("word/document") ? FOREIGN : DOCX;
  }

  /** Whether decoded text is a web page. */
  static boolean isMarkup(String text) {
    return MARKUP.matcher(text.substring(0, Math.min(text.length(), MARKUP_HEAD))).find();
  }
}
