package org.plangraph.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.extract.quantity.Form;
import org.plangraph.extract.quantity.Quantities;
import org.plangraph.extract.quantity.Quantity;
import org.plangraph.extract.rule.Mention;
import org.plangraph.model.Bound;
import org.plangraph.model.Span;

/** The numbers of a list: 3个和4个百分点 share a unit, 突破2000亿元和20万元 a bound. */
final class NumberList {

  private final Quantities quantities;
  private final KindOf kinds;

  NumberList(Quantities quantities, KindOf kinds) {
    this.quantities = quantities;
    this.kinds = kinds;
  }

  /** The numbers that a mention holds, from left to right. */
  List<Quantity> of(String text, Mention mention) {
    @Nullable Span span = mention.answers().get("values");
    if (span == null) {
      return List.of();
    }
    List<Quantity> found = quantities.in(text, span);
    List<Quantity> numbers = new ArrayList<>();
    for (Quantity number : found) {
      Quantity last = found.get(found.size() - 1);
      Quantity own =
          number.form() == Form.AMOUNT && kinds.isPoints(last)
              ? number.withUnit(last.unit())
              : number;
      numbers.add(own.bound() == Bound.EQUAL ? own.withBound(shared(text, found)) : own);
    }
    return numbers;
  }

  /** The bound for all: 超3家、4家 by the first, 3家、4家以上 by the last. */
  private static Bound shared(String text, List<Quantity> found) {
    Quantity last = found.get(found.size() - 1);
    return leads(text, found.get(0)) || leads(text, last) ? found.get(0).bound() : last.bound();
  }

  /** Whether the bound of the first number stands before it, so that it holds for all. */
  private static boolean leads(String text, Quantity first) {
    return first.bound() != Bound.EQUAL && !Character.isDigit(text.charAt(first.span().start()));
  }
}
