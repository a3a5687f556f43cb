package org.plangraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.ingest.metadata.MetadataReader;
import org.plangraph.ingest.outline.Outline;
import org.plangraph.ingest.repair.Repairs;
import org.plangraph.ingest.source.Archive;
import org.plangraph.ingest.source.Captured;
import org.plangraph.ingest.source.SourceReader;
import org.plangraph.lexicon.Gazetteer;
import org.plangraph.model.InputException;
import org.plangraph.model.Metadata;
import org.plangraph.model.PlanDocument;
import org.plangraph.model.Source;

/**
 * Reads a planning document as it comes into clean text with structure, metadata and a way back.
 *
 * <p>Threads may share one reader.
 */
public final class DocumentReader {

  private static final long MOST_BYTES = 256L << 20;
  private static final int LARGE = 8 << 20;

  /** Held while a large document is read, so that no two fill the memory at a time. */
  private static final Object LARGE_ONES = new Object();

  private final MetadataReader metadataReader;
  private final Set<String> skippedRepairs;

  /** A reader that makes all repairs and loads the gazetteer for itself. */
  public DocumentReader() {
    this(Gazetteer.load(), Set.of());
  }

  /**
   * A reader that shares a gazetteer.
   *
   * @param skippedRepairs ids of repair steps to leave out
   */
  public DocumentReader(Gazetteer gazetteer, Set<String> skippedRepairs) {
    this.metadataReader = new MetadataReader(gazetteer);
    this.skippedRepairs = Set.copyOf(skippedRepairs);
  }

  /**
   * Reads {@code file}; an archive stands for the one document in it.
   *
   * @param file a file, or one inside an archive ({@code plans.zip!/a.txt})
   * @throws InputException where it cannot be read as a document
   */
  public PlanDocument read(Path file) {
    try {
      if (Files.isRegularFile(file) && Archive.isArchive(file)) {
        return read(only(file));
      }
      return read(file.toString(), content(file));
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "there is no such file", "Check the path");
    } catch (OutOfMemoryError e) {
      throw new InputException(
          file.toString(),
          "reading it takes more memory than there is",
          "Give the document in parts, or more memory: PLANGRAPH_JAVA_OPTIONS=-Xmx4g");
    } catch (IOException e) {
      throw new InputException(
          file.toString(),
          "cannot be read (" + e.getMessage() + ")",
          "Check that it is a file you may read");
    }
  }

  /** SHA-256 of what a document's file holds, 64 hex digits; empty where it cannot be read. */
  public static Optional<String> digest(Path file) {
    try {
      return Optional.of(SourceReader.sha256(content(file)));
    } catch (IOException | InputException e) {
      return Optional.empty();
    }
  }

  private static byte[] content(Path file) throws IOException {
    return Archive.isMember(file) ? Archive.bytes(file) : bytes(file);
  }

  private static Path only(Path archive) {
    int files = Archive.members(archive).size();
    List<Path> documents = DocumentFiles.of(List.of(archive)).documents();
    if (documents.size() != 1 || documents.get(0).equals(archive)) {
      String what =
          documents.get(0).equals(archive)
              ? "none of its " + files + " files is a document"
              : "this archive holds " + documents.size() + " documents";
      throw new InputException(
          archive.toString(), what, "Name a document in it, as in plans.zip!/a.txt");
    }
    return documents.get(0);
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
      throw new InputException(
          file.toString(),
          "the file is larger than 256 MiB",
          "Give the document without its pictures");
    }
    return Files.readAllBytes(file);
  }

  /**
   * Reads the content of a file.
   *
   * @param name path or name of the file, with its ending
   * @throws InputException where the bytes are no document
   */
  public PlanDocument read(String name, byte[] bytes) {
    if (bytes.length < LARGE) {
      return understood(name, bytes);
    }
    synchronized (LARGE_ONES) {
      return understood(name, bytes);
    }
  }

  private PlanDocument understood(String name, byte[] bytes) {
    Captured captured = SourceReader.read(name, bytes);
    Source source = captured.source();
    Repairs.Repaired repaired = Repairs.repair(source.text(), captured.markup(), skippedRepairs);
    String text = repaired.text();
    if (text.isBlank()) {
      throw new InputException(
          name,
          "nothing of a document is left once the web page around it is taken away",
          "Give the document itself");
    }
    Outline outline = Outline.of(text);
    String doc = doc(source.name());
    Metadata metadata = metadataReader.read(doc, text, source.text(), outline);
    return new PlanDocument(
        doc,
        metadataReader.key(
            metadata, () -> SourceReader.sha256(text.getBytes(StandardCharsets.UTF_8))),
        source,
        text,
        repaired.map(),
        metadata,
        outline.sections(),
        outline.passages(),
        outline.tables(),
        repaired.ledger());
  }

  private static String doc(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
