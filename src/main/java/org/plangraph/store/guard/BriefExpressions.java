package org.plangraph.store.guard;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Replaces the functions that try patterns by ones that give up. */
final class BriefExpressions extends ExprTransformApplyElementTransform {

  private BriefExpressions() {
    super(new ElementTransformCopyBase());
  }

  static Query in(Query query) {
    return QueryTransformOps.transform(
        query, new ElementTransformCopyBase(), new BriefExpressions());
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return BriefRegex.of(arguments);
    }
    return function instanceof E_StrReplace
        ? BriefReplace.of(arguments)
        : super.transform(function, arguments);
  }
}
