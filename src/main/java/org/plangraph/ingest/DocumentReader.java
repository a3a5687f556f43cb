package org.plangraph.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.plangraph.ingest.metadata.MetadataReader;
import org.plangraph.ingest.outline.Outline;
import org.plangraph.ingest.repair.Repairs;
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
   * Reads {@code file}.
   *
   * @throws InputException where the file cannot be read as a document
   */
  public PlanDocument read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return read(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new InputException(file.toString(), "there is no such file", "Check the path");
    } catch (IOException e) {
      throw new InputException(file.toString(), "cannot be read (" + e.getMessage() + ")", "Check that it is a file you may read");
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param name file name with its ending
   * @throws InputException where the bytes are no document
   */
  public PlanDocument read(String name, byte[] bytes) {
    Captured captured = SourceReader.read(name, bytes);
    Source source = captured.source();
    Repairs.Repaired repaired = Repairs.repair(source.text(), captured.markup(), skippedRepairs);
    String text = repaired.text();
    if (text.isBlank()) {
      throw new InputException(name, "nothing of a document is left once the web page around it is taken away", "Give the document itself");
    }
    Outline outline = Outline.of(text);
    String doc = doc(name);
    Metadata metadata = metadataReader.read(doc, text, source.text(), outline);
    String hash = SourceReader.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new PlanDocument(
        doc,
        metadataReader.key(metadata, hash),
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
