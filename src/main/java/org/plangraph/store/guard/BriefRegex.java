package org.plangraph.store.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** {@code REGEX} that gives up when one text takes it longer than a second. */
final class BriefRegex extends E_Regex {

  private @Nullable String compiledFrom;
  private @Nullable Pattern compiled;

  private BriefRegex(Expr text, Expr pattern, @Nullable Expr flags) {
    super(text, pattern, flags);
  }

  static BriefRegex of(ExprList arguments) {
    return new BriefRegex(
        arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
    return NodeValue.booleanReturn(pattern(arguments).matcher(new BriefText(text)).find());
  }

  private Pattern pattern(List<NodeValue> arguments) {
    NodeValue pattern = arguments.get(1);
    NodeValue flags = arguments.size() > 2 ? arguments.get(2) : NodeValue.makeString("");
    if (!pattern.isString() || !flags.isString() || !flags.getString().matches("[smixq]*")) {
      throw new ExprEvalException("REGEX: pattern or flags are wrong");
    }
    String key = flags.getString() + "/" + pattern.getString();
    Pattern ready = compiled;
    if (ready == null || !key.equals(compiledFrom)) {
      ready = RegexEngine.makePattern("REGEX", pattern.getString(), flags.getString());
      compiled = ready;
      compiledFrom = key;
    }
    return ready;
  }

  @Override
  public Expr copy(ExprList arguments) {
    return of(arguments);
  }
}
