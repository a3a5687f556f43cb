package org.plangraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A Word 97 file of plain paragraphs: the header, the words in UTF-16 and a table with one piece,
 * as MS-DOC 2.5 and 2.9.38 have them, and nothing that they let one leave out.
 */
final class OldWordFile {

  private static final int TEXT = 1024;
  private static final int LONGS = 64;
  private static final int PAIRS = LONGS + 22 * 4 + 2;
  private static final int STYLES = 1;
  private static final int FONTS = 15;
  private static final int PROPERTIES = 31;
  private static final int PIECES = 33;
  private static final int BLANK = 64;

  private OldWordFile() {}

  static byte[] of(List<String> paragraphs) throws IOException {
    String text = String.join("\r", paragraphs) + "\r";
    byte[] words = text.getBytes(StandardCharsets.UTF_16LE);
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(main(words)), "WordDocument");
      files.createDocument(new ByteArrayInputStream(table(text.length())), "0Table");
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] main(byte[] words) {
    ByteBuffer main = little(TEXT + words.length + 4096);
    main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(6, (short) 0x0804);
    main.putShort(10, (short) 0x1000).putShort(12, (short) 0x00BF);
    main.putInt(24, TEXT).putInt(28, TEXT + words.length);
    main.putShort(32, (short) 14).putShort(62, (short) 22);
    main.putInt(LONGS, TEXT + words.length).putInt(LONGS + 12, words.length / 2);
    main.putShort(PAIRS - 2, (short) 93);
    pair(main, STYLES, BLANK, 22);
    pair(main, FONTS, 0, 0);
    pair(main, PROPERTIES, 1024, 500);
    pair(main, PIECES, 128, 21);
    main.position(TEXT);
    main.put(words);
    return main.array();
  }

  private static void pair(ByteBuffer main, int index, int offset, int length) {
    main.putInt(PAIRS + 8 * index, offset).putInt(PAIRS + 8 * index + 4, length);
  }

  /** An empty style sheet, and one piece with all characters. */
  private static byte[] table(int characters) {
    ByteBuffer table = little(8192);
    table.putShort(BLANK, (short) 18).putShort(BLANK + 4, (short) 10);
    table.put(128, (byte) 2).putInt(129, 16);
    table.putInt(133, 0).putInt(137, characters);
    table.putShort(141, (short) 0).putInt(143, TEXT).putShort(147, (short) 0);
    return table.array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
