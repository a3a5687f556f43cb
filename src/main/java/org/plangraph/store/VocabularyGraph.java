package org.plangraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.Artefacts;

/** The graph of what all plans share: ontology, schemes, regions, areas, periods. */
public final class VocabularyGraph {

  private static final String GRAPH = "<https://w3id.org/plangraph/graph/vocabulary>";
  private static final Pattern TOWNSHIP = Pattern.compile("/id/region/(\\d{9})>");

  private VocabularyGraph() {}

  /** Codes of the townships that a file of quads names; others stay out of the graph. */
  public static Set<String> townshipsIn(Path quads) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<String> lines = Files.lines(quads, StandardCharsets.UTF_8)) {
      lines.forEach(
          line -> {
            Matcher matcher = TOWNSHIP.matcher(line);
            while (matcher.find()) {
              codes.add(matcher.group(1));
            }
          });
    }
    return codes;
  }

  /**
   * Writes the graph as sorted N-Quads.
   *
   * @param townships codes of the townships to include
   * @param out where to; stays open
   */
  public static void write(Set<String> townships, OutputStream out) {
    SortedSet<String> lines = new TreeSet<>();
    Artefacts.below("ontology", ".ttl").stream()
        .filter(file -> !file.path().startsWith("ontology/shapes/"))
        .forEach(file -> parse(file, lines));
    new RegionTriples(triple -> lines.add(line(triple))).addAll(townships);
    try {
      for (String line : lines) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(Artefact file, SortedSet<String> lines) {
    RDFParser.create()
        .source(new StringReader(file.text()))
        .lang(Lang.TURTLE)
        .base("https://w3id.org/plangraph/" + file.path())
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                lines.add(line(triple));
              }
            });
  }

  private static String line(Triple triple) {
    return text(triple.getSubject()) + " " + text(triple.getPredicate()) + " " + text(triple.getObject()) + " " + GRAPH + " .\n";
  }

  private static String text(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
