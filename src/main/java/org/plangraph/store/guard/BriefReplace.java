package org.plangraph.store.guard;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/** {@code REPLACE} that gives up when one text takes it longer than a second. */
final class BriefReplace extends E_StrReplace {

  private BriefReplace(Expr text, Expr pattern, Expr replacement, @Nullable Expr flags) {
    super(text, pattern, replacement, flags);
  }

  static BriefReplace of(ExprList arguments) {
    return new BriefReplace(
        arguments.get(0),
        arguments.get(1),
        arguments.get(2),
        arguments.size() > 3 ? arguments.get(3) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    NodeValue text = arguments.get(0);
    NodeValue pattern = arguments.get(1);
    if (text.isString() && pattern.isString()) {
      String flags =
          arguments.size() > 3 && arguments.get(3).isString() ? arguments.get(3).getString() : "";
      tryOut(
          RegexEngine.makePattern("REPLACE", pattern.getString(), flags)
              .matcher(new BriefText(text.getString())));
    }
    return super.eval(arguments);
  }

  private static void tryOut(Matcher matcher) {
    boolean isFound = matcher.find();
    while (isFound) {
      isFound = matcher.find();
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return of(arguments);
  }
}
