package org.plangraph.artefact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Lists and reads the declarative files of the class path, from a folder or from a jar alike. */
public final class Artefacts {

  private Artefacts() {}

  /**
   * All files below a folder, sub-folders included, in order of their paths.
   *
   * @param folder path below the class path, such as {@code rules}
   * @param ending how the file names end, such as {@code .yaml}
   * @throws ArtefactException if the folder is missing
   */
  public static List<Artefact> below(String folder, String ending) {
    URL root = Artefacts.class.getResource("/" + folder);
    if (root == null) {
      throw new ArtefactException(folder, "folder is missing", "Build the jar again");
    }
    try {
      List<String> paths =
          root.getProtocol().equals("file") ? inFolder(root, folder) : inJar(root, folder);
      return paths.stream()
          .filter(path -> path.endsWith(ending))
          .sorted()
          .map(Artefacts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One file.
   *
   * @param path path below the class path
   * @throws ArtefactException if it is missing
   */
  public static Artefact read(String path) {
    try (InputStream in = Artefacts.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new ArtefactException(path, "file is missing", "Build the jar again");
      }
      return new Artefact(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inFolder(URL root, String folder) throws IOException {
    Path base = Path.of(URI.create(root.toString()));
    try (Stream<Path> walk = Files.walk(base)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder + "/" + base.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static List<String> inJar(URL root, String folder) throws IOException {
    JarURLConnection connection = (JarURLConnection) root.openConnection();
    return Collections.list(connection.getJarFile().entries()).stream()
        .filter(entry -> !entry.isDirectory())
        .map(entry -> entry.getName().replace("BOOT-INF/classes/", ""))
        .filter(name -> name.startsWith(folder + "/"))
        .toList();
  }
}
