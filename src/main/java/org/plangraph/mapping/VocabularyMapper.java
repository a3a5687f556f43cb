package org.plangraph.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.lexicon.Gazetteer;

/** Writes what all plans share as one named graph: ontology, schemes, regions, areas, periods. */
public final class VocabularyMapper {

  private static final String GRAPH = "graph/vocabulary";
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final String base;
  private final Gazetteer gazetteer;

  /**
   * A mapper.
   *
   * @param base what relative IRIs stand below, with a slash at its end
   * @param gazetteer regions and areas
   */
  public VocabularyMapper(String base, Gazetteer gazetteer) {
    this.base = base;
    this.gazetteer = gazetteer;
  }

  /**
   * Writes the graph, sorted.
   *
   * @param townships codes of the townships that plans mention; the others are left out
   * @param nquads where the quads go, UTF-8; stays open
   * @return number of quads
   * @throws ArtefactException if a file is no Turtle or holds a blank node
   */
  public int write(Set<String> townships, OutputStream nquads) {
    SortedSet<String> lines = new TreeSet<>();
    for (Statement statement : statements(townships)) {
      lines.add(QuadLines.of(inGraph(statement)));
    }
    try {
      for (String line : lines) {
        nquads.write(line.getBytes(StandardCharsets.UTF_8));
        nquads.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.size();
  }

  private List<Statement> statements(Set<String> townships) {
    List<Statement> statements = new ArrayList<>();
    statements.addAll(parse(Artefacts.read("ontology/plan.ttl")));
    Artefacts.below("ontology/schemes", ".ttl").forEach(file -> statements.addAll(parse(file)));
    statements.addAll(new RegionStatements(base).of(gazetteer, townships));
    statements.addAll(new PeriodStatements(base).all());
    return statements;
  }

  private Statement inGraph(Statement statement) {
    return VALUES.createStatement(
        statement.getSubject(),
        statement.getPredicate(),
        statement.getObject(),
        VALUES.createIRI(base + GRAPH));
  }

  private static Model parse(Artefact file) {
    Model model;
    try {
      model = Rio.parse(new StringReader(file.text()), "", RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (model.stream()
        .anyMatch(
            statement -> statement.getSubject().isBNode() || statement.getObject().isBNode())) {
      throw new ArtefactException(file.path(), "holds a blank node", "Give it an IRI");
    }
    return model;
  }
}
