package org.plangraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index of one generation; a search that names no property goes over all. */
public final class PlanTextIndex extends TextIndexLucene {

  private PlanTextIndex(FSDirectory directory, TextIndexConfig config) {
    super(directory, config);
  }

  /** Opens, or makes, the index in a folder. */
  public static PlanTextIndex open(Path folder) {
    TextIndexConfig config = new TextIndexConfig(IndexedProperties.definition());
    config.setAnalyzer(new CJKAnalyzer());
    config.setValueStored(true);
    try {
      return new PlanTextIndex(FSDirectory.open(folder), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<TextHit> find(String text, int limit) {
    return query((String) null, List.of(), text, null, null, limit, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String text,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    List<Resource> over = properties.isEmpty() ? IndexedProperties.resources() : properties;
    return super.query(subject, over, SearchText.query(text), graph, language, limit, highlight);
  }
}
