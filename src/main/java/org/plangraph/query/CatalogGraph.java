package org.plangraph.query;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The saved questions as RDF, in the form that collections of SPARQL examples have in common (SIB):
 * {@code sh:SPARQLExecutable} with its text, comments, keywords and the endpoint that it is meant
 * for; parameters as in SHACL.
 */
public final class CatalogGraph {

  /** Named graph that holds the catalogue. */
  public static final String GRAPH = Terms.BASE + "graph/queries";

  private static final String QUERY = Terms.BASE + "id/query/";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String HEAD = "#+";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node endpoint;

  private CatalogGraph(Node endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * Writes all questions.
   *
   * @param catalog the questions
   * @param endpoint address at which they can be asked
   * @param format how
   * @param out where to; stays open
   */
  public static void write(
      QueryCatalog catalog, String endpoint, RdfFormat format, OutputStream out) {
    RDFDataMgr.write(out, of(catalog, endpoint), format.writer());
  }

  private static Graph of(QueryCatalog catalog, String endpoint) {
    CatalogGraph made = new CatalogGraph(NodeFactory.createURI(endpoint));
    made.graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    made.graph.getPrefixMapping().setNsPrefix("sh", SH).setNsPrefix("schema", SCHEMA);
    catalog.all().forEach(made::add);
    return made.graph;
  }

  /** Adds all questions to a store, in a graph of their own. */
  public static void load(DatasetGraph graphs) {
    Graph all = of(QueryCatalog.load(), Terms.BASE + "plans/sparql");
    Node name = NodeFactory.createURI(GRAPH);
    Txn.executeWrite(
        graphs, () -> all.find().forEachRemaining(triple -> graphs.add(Quad.create(name, triple))));
  }

  private void add(SavedQuery query) {
    Node node = NodeFactory.createURI(QUERY + query.id());
    add(node, RDF.type.asNode(), sh("SPARQLExecutable"));
    add(
        node,
        RDF.type.asNode(),
        sh(query.isGraph() ? "SPARQLConstructExecutable" : "SPARQLSelectExecutable"));
    add(node, sh(query.isGraph() ? "construct" : "select"), text(body(query.sparql())));
    add(node, DCTerms.identifier.asNode(), text(query.id()));
    add(node, RDFS.comment.asNode(), words(query.question(), "zh"));
    add(node, RDFS.comment.asNode(), words(query.questionEn(), "en"));
    query.note().ifPresent(note -> add(node, SKOS.note.asNode(), words(note, "zh")));
    query.noteEn().ifPresent(note -> add(node, SKOS.note.asNode(), words(note, "en")));
    query.tags().forEach(tag -> add(node, schema("keywords"), text(tag)));
    add(node, schema("version"), text(query.since()));
    add(node, schema("target"), endpoint);
    query.parameters().forEach(parameter -> add(node, parameter));
  }

  private void add(Node query, QueryParameter parameter) {
    Node node = NodeFactory.createURI(query.getURI() + "/parameter/" + parameter.name());
    add(query, sh("parameter"), node);
    add(node, RDF.type.asNode(), sh("Parameter"));
    // the local name of the path is the name of the variable
    add(node, sh("path"), NodeFactory.createURI(query.getURI() + "#" + parameter.name()));
    add(node, sh("name"), words(parameter.label(), "zh"));
    add(node, sh("name"), words(parameter.labelEn(), "en"));
    add(node, sh("optional"), truth(!parameter.isRequired()));
    parameter
        .kind()
        .datatype()
        .ifPresentOrElse(
            type -> add(node, sh("datatype"), NodeFactory.createURI(type.getURI())),
            () -> add(node, sh("nodeKind"), sh("IRI")));
    parameter.defaultText().ifPresent(text -> add(node, sh("defaultValue"), text(text)));
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  /** The query without its head. */
  private static String body(String text) {
    List<String> lines = text.lines().dropWhile(line -> line.startsWith(HEAD)).toList();
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }

  private static Node schema(String name) {
    return NodeFactory.createURI(SCHEMA + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node words(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  private static Node truth(boolean is) {
    return NodeFactory.createLiteralDT(Boolean.toString(is), XSDDatatype.XSDboolean);
  }
}
