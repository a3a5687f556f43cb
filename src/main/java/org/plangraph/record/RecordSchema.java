package org.plangraph.record;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.plangraph.artefact.Artefacts;
import tools.jackson.databind.JsonNode;

/** The contract of records, as JSON Schema. */
final class RecordSchema {

  private final Schema schema;

  private RecordSchema(Schema schema) {
    this.schema = schema;
  }

  static RecordSchema load() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    String text = Artefacts.read("record-schema/record.json").text();
    return new RecordSchema(registry.getSchema(text, InputFormat.JSON));
  }

  /** All that is wrong with a record, in its order; empty if nothing is. */
  List<String> problems(JsonNode record) {
    return schema.validate(record).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .sorted()
        .toList();
  }
}
