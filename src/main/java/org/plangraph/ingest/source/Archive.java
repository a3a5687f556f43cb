package org.plangraph.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plangraph.model.InputException;

/** Documents inside a zip file, unpacked in memory within bounds. */
final class Archive {

  private static final Charset NAMES = Charset.forName("GB18030");
  private static final Pattern DOCUMENT = Pattern.compile(".*\\.(txt|html?|docx?|pdf)");
  private static final Pattern HIDDEN = Pattern.compile("(.*/)?(__MACOSX/.*|\\..*)");
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 128L << 20;
  private static final int BUFFER = 1 << 16;

  private Archive() {}

  /**
   * One document.
   *
   * @param name its name inside, folders left out
   * @param bytes its content
   */
  record Entry(String name, byte[] bytes) {}

  /**
   * All documents of the archive {@code name}.
   *
   * @throws InputException where it is damaged or expands beyond bounds
   */
  static List<Entry> entries(String name, byte[] bytes) {
    List<Entry> entries = new ArrayList<>();
    long left = MOST_BYTES;
    int seen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++seen > MOST_ENTRIES) {
          throw tooLarge(name);
        }
        byte[] content = bounded(name, zip, left);
        left -= content.length;
        if (isDocument(entry)) {
          entries.add(new Entry(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), content));
        }
      }
      return entries;
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(name, "this archive is damaged, cut off or locked by a password", "Unpack it and give the files inside");
    }
  }

  private static boolean isDocument(ZipEntry entry) {
    String path = entry.getName().toLowerCase(Locale.ROOT);
    return !entry.isDirectory() && !HIDDEN.matcher(path).matches() && DOCUMENT.matcher(path).matches();
  }

  private static byte[] bounded(String name, ZipInputStream zip, long left) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      content.write(buffer, 0, read);
      if (content.size() > left) {
        throw tooLarge(name);
      }
    }
    return content.toByteArray();
  }

  private static InputException tooLarge(String name) {
    return new InputException(name, "this archive expands beyond 128 MiB or 2,000 files", "Unpack what is needed and give that");
  }
}
