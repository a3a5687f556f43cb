package org.plangraph.evaluate;

import java.util.List;

/**
 * How one kind of one document fares.
 *
 * @param kind the kind
 * @param found figures for items that stand for a gold item
 * @param right figures for items that also agree in unit, bound, year, subject and the like
 * @param hits output items that stand for a sure gold item
 * @param missed gold items without an output item
 * @param madeUp output items without a gold item
 * @param wrong pairs that agree in the thing but not in all else
 */
record KindScore(
    Kind kind,
    Figures found,
    Figures right,
    List<Item> hits,
    List<Item> missed,
    List<Item> madeUp,
    List<Pair> wrong) {

  /** A gold item and the output item that stands for it. */
  record Pair(Item gold, Item output) {}
}
