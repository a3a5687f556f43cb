package org.plangraph.mapping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.plangraph.vocab.Plan;

/** The five-year plan periods from 一五 to 十六五. */
final class PeriodStatements {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String[] NUMERALS = {
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六"
  };
  private static final int YEARS = 5;
  private static final int FIRST = 1953;
  private static final int SECOND = 1958;

  /** 三五 began three years late; all later ones follow without a gap. */
  private static final int THIRD = 1966;

  private final String base;

  PeriodStatements(String base) {
    this.base = base;
  }

  List<Statement> all() {
    Model model = new LinkedHashModel();
    for (int number = 1; number <= NUMERALS.length; number++) {
      add(model, number, start(number));
    }
    return new ArrayList<>(model);
  }

  private static int start(int number) {
    return switch (number) {
      case 1 -> FIRST;
      case 2 -> SECOND;
      default -> THIRD + YEARS * (number - 3);
    };
  }

  private void add(Model model, int number, int start) {
    int end = start + YEARS - 1;
    IRI node = VALUES.createIRI(base + "id/period/" + start + "-" + end);
    model.add(node, RDF.TYPE, VALUES.createIRI(Plan.PLAN_PERIOD));
    model.add(node, RDFS.LABEL, VALUES.createLiteral(NUMERALS[number - 1] + "五", "zh"));
    model.add(
        node, RDFS.LABEL, VALUES.createLiteral(ordinal(number) + " Five-Year Plan period", "en"));
    model.add(node, VALUES.createIRI(Plan.START_YEAR), year(start));
    model.add(node, VALUES.createIRI(Plan.END_YEAR), year(end));
  }

  private static Literal year(int year) {
    return VALUES.createLiteral(Integer.toString(year), XSD.GYEAR);
  }

  private static String ordinal(int number) {
    return switch (number) {
      case 1 -> "1st";
      case 2 -> "2nd";
      case 3 -> "3rd";
      default -> number + "th";
    };
  }
}
