package org.plangraph.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.plangraph.model.InputException;

/**
 * Files inside a zip file, named as paths behind a mark: {@code plans.zip!/county/a.txt}. They are
 * unpacked one by one in memory and never written; how much they expand to is bounded.
 */
public final class Archive {

  private static final String MARK = "!";
  private static final List<Charset> NAMES =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final Pattern HIDDEN = Pattern.compile("(.*/)?(__MACOSX/.*|\\..*)");
  private static final int MOST_MEMBERS = 2_000;
  private static final long MOST_BYTES = 128L << 20;
  private static final long MOST_BYTES_IN_ALL = 1L << 30;
  private static final int BUFFER = 1 << 16;

  private Archive() {}

  /** Whether a file is to be read as an archive. */
  public static boolean isArchive(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")
        && archiveOf(file) == file;
  }

  /** Whether {@code path} names a file inside an archive. */
  public static boolean isMember(Path path) {
    return archiveOf(path) != path;
  }

  /**
   * Paths of the files in {@code archive}, in order of their names, hidden ones left out.
   *
   * @throws InputException where it is damaged, locked, or holds more than is unpacked
   */
  public static List<Path> members(Path archive) {
    try (ZipFile zip = open(archive)) {
      List<Path> members = new ArrayList<>();
      long expanded = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        expanded += Math.max(0, entry.getSize());
        if (!entry.isDirectory() && !HIDDEN.matcher(entry.getName()).matches()) {
          members.add(path(archive, entry));
        }
      }
      if (zip.size() > MOST_MEMBERS || expanded > MOST_BYTES_IN_ALL) {
        throw new InputException(
            archive.toString(),
            "this archive expands beyond 1 GiB or 2,000 files",
            "Unpack what is needed and give that");
      }
      return members.stream().distinct().sorted().toList();
    } catch (IOException e) {
      throw broken(archive, e);
    }
  }

  /**
   * Content of the file that {@code member} names.
   *
   * @throws InputException where it is not there, damaged, or larger than the archive says or than
   *     128 MiB
   */
  public static byte[] bytes(Path member) throws IOException {
    Path archive = archiveOf(member);
    try (ZipFile zip = open(archive)) {
      ZipEntry entry =
          Collections.list(zip.entries()).stream()
              .filter(candidate -> path(archive, candidate).equals(member))
              .findFirst()
              .orElseThrow(
                  () ->
                      new InputException(
                          member.toString(), "the archive holds no such file", "Check the path"));
      try (InputStream in = zip.getInputStream(entry)) {
        return bounded(member, in, Math.min(entry.getSize(), MOST_BYTES));
      }
    } catch (ZipException e) {
      throw broken(member, e);
    }
  }

  private static Path archiveOf(Path path) {
    for (Path parent = path.getParent(); parent != null; parent = parent.getParent()) {
      String name = parent.toString();
      if (name.toLowerCase(Locale.ROOT).endsWith(".zip" + MARK) && !Files.exists(parent)) {
        return Path.of(name.substring(0, name.length() - MARK.length()));
      }
    }
    return path;
  }

  private static Path path(Path archive, ZipEntry entry) {
    String name = entry.getName().replace('\\', '/').replace("\0", "");
    return Path.of(archive + MARK, name);
  }

  private static ZipFile open(Path archive) throws IOException {
    ZipException failure = null;
    for (Charset names : NAMES) {
      try {
        return new ZipFile(archive.toFile(), names);
      } catch (ZipException e) {
        failure = e;
      }
    }
    throw failure;
  }

  private static byte[] bounded(Path member, InputStream in, long most) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      content.write(buffer, 0, read);
      if (content.size() > most) {
        throw new InputException(
            member.toString(),
            "it expands beyond 128 MiB or beyond what the archive says",
            "Unpack it and see what it is");
      }
    }
    return content.toByteArray();
  }

  private static InputException broken(Path path, IOException cause) {
    boolean locked = String.valueOf(cause.getMessage()).contains("encrypted");
    return locked
        ? new InputException(
            path.toString(),
            "this archive is protected by a password",
            "Unpack it and give the files inside")
        : new InputException(
            path.toString(), "this archive is damaged or cut off", "Fetch a whole copy");
  }
}
