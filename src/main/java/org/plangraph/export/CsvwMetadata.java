package org.plangraph.export;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** Describes a table in the words of CSV on the Web. */
public final class CsvwMetadata {

  private CsvwMetadata() {}

  /** Metadata of a table, as JSON text; the CSV is named relative to it. */
  public static String of(Table table) {
    JsonObject metadata = new JsonObject();
    metadata.put("@context", "http://www.w3.org/ns/csvw");
    metadata.put("url", table.id() + ".csv");
    metadata.put("dc:title", languages(table.title(), table.titleEn()));
    JsonObject dialect = new JsonObject();
    dialect.put("header", true);
    dialect.put("encoding", "utf-8");
    metadata.put("dialect", dialect);
    JsonArray columns = new JsonArray();
    table.columns().forEach(column -> columns.add(column(column)));
    JsonObject schema = new JsonObject();
    schema.put("columns", columns);
    metadata.put("tableSchema", schema);
    return metadata.toString();
  }

  private static JsonValue column(Table.Column column) {
    JsonObject json = new JsonObject();
    json.put("name", column.name());
    json.put("titles", column.name());
    json.put("dc:description", languages(column.label(), column.labelEn()));
    json.put("datatype", column.datatype());
    return json;
  }

  private static JsonValue languages(String chinese, String english) {
    JsonArray both = new JsonArray();
    both.add(language("zh", chinese));
    both.add(language("en", english));
    return both;
  }

  private static JsonValue language(String tag, String text) {
    JsonObject json = new JsonObject();
    json.put("@value", text);
    json.put("@language", tag);
    return json;
  }
}
