package org.plangraph.store.cube;

import java.util.List;
import org.plangraph.vocab.Base;

/** Names in the cube. */
public final class CubeTerms {

  /** Graph of the cube. */
  public static final String GRAPH = Base.DEFAULT + "graph/cube";

  /** Namespace of the components that no common vocabulary has. */
  public static final String NS = Base.DEFAULT + "cube#";

  /** The data set. */
  public static final String DATA_SET = Base.DEFAULT + "id/dataset/indicators";

  static final String STRUCTURE = DATA_SET + "/structure";
  static final String OBSERVATION = DATA_SET + "/observation/";
  static final String QB = "http://purl.org/linked-data/cube#";
  static final String SDMX_DIMENSION = "http://purl.org/linked-data/sdmx/2009/dimension#";
  static final String SDMX_MEASURE = "http://purl.org/linked-data/sdmx/2009/measure#";
  static final String SDMX_ATTRIBUTE = "http://purl.org/linked-data/sdmx/2009/attribute#";
  static final String DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";

  /** Column of the query to the component that it fills, dimensions first. */
  static final List<Component> COMPONENTS =
      List.of(
          new Component(
              "plan",
              NS + "plan",
              "dimension",
              "规划",
              "plan",
              "https://w3id.org/plangraph/ontology#Plan",
              ""),
          new Component("area", SDMX_DIMENSION + "refArea", "dimension", "地区", "area", "", ""),
          new Component(
              "indicator",
              NS + "indicator",
              "dimension",
              "指标",
              "indicator",
              "https://w3id.org/plangraph/ontology#Indicator",
              ""),
          new Component(
              "year",
              SDMX_DIMENSION + "refPeriod",
              "dimension",
              "年份",
              "year",
              "http://www.w3.org/2001/XMLSchema#gYear",
              ""),
          new Component(
              "status",
              NS + "status",
              "dimension",
              "性质",
              "status",
              "http://www.w3.org/2004/02/skos/core#Concept",
              Base.DEFAULT + "concept/status"),
          new Component(
              "cumulative",
              NS + "cumulative",
              "dimension",
              "五年累计",
              "cumulative",
              "http://www.w3.org/2001/XMLSchema#boolean",
              ""),
          new Component(
              "amount",
              SDMX_MEASURE + "obsValue",
              "measure",
              "数值",
              "value in the base unit",
              "http://www.w3.org/2001/XMLSchema#decimal",
              ""),
          new Component(
              "lower",
              NS + "lower",
              "attribute",
              "下限",
              "lower bound",
              "http://www.w3.org/2001/XMLSchema#decimal",
              ""),
          new Component(
              "upper",
              NS + "upper",
              "attribute",
              "上限",
              "upper bound",
              "http://www.w3.org/2001/XMLSchema#decimal",
              ""),
          new Component(
              "bound",
              NS + "bound",
              "attribute",
              "界",
              "bound",
              "http://www.w3.org/2001/XMLSchema#string",
              ""),
          new Component("unit", SDMX_ATTRIBUTE + "unitMeasure", "attribute", "单位", "unit", "", ""));

  private CubeTerms() {}

  /**
   * A component of the cube.
   *
   * @param column of the query
   * @param iri property
   * @param role dimension, measure or attribute
   * @param label zh
   * @param labelEn en
   * @param range class or datatype, empty if the common vocabulary says it
   * @param codeList scheme of the values, empty for none
   */
  record Component(
      String column,
      String iri,
      String role,
      String label,
      String labelEn,
      String range,
      String codeList) {}
}
