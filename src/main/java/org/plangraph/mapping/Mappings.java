package org.plangraph.mapping;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.JsonPathResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.plangraph.artefact.Artefact;
import org.plangraph.artefact.ArtefactException;
import org.plangraph.artefact.Artefacts;
import org.plangraph.artefact.Origin;

/** The RML files, loaded. */
final class Mappings {

  private static final String FILES = "https://w3id.org/plangraph/mapping/";

  private final Set<TriplesMap> triplesMaps;

  private Mappings(Set<TriplesMap> triplesMaps) {
    this.triplesMaps = triplesMaps;
  }

  /** All files of {@code mappings/}. */
  static Mappings load() {
    return of(Artefacts.below("mappings", ".rml.ttl"));
  }

  static Mappings of(List<Artefact> files) {
    Model core = new LinkedHashModel();
    files.forEach(file -> core.addAll(parse(file)));
    return new Mappings(RmlMappingLoader.build().load(RmlRewrite.of(core)));
  }

  static Model parse(Artefact file) {
    String base = FILES + file.path().substring(file.path().lastIndexOf('/') + 1);
    try {
      return Rio.parse(new StringReader(file.text()), base, RDFFormat.TURTLE);
    } catch (RDFParseException e) {
      Origin origin =
          new Origin(file.path(), (int) e.getLineNumber(), (int) Math.max(1, e.getColumnNumber()));
      throw new ArtefactException(origin, e.getMessage(), "Mend the Turtle");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An engine of its own: one may not be shared between threads. */
  RdfRmlMapper engine(String base) {
    return RdfRmlMapper.builder()
        .setLogicalSourceResolver(Rdf.Ql.JsonPath, JsonPathResolver::getInstance)
        .triplesMaps(triplesMaps)
        .baseIri(base)
        .build();
  }
}
