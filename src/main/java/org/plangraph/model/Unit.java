package org.plangraph.model;

import java.math.BigDecimal;

/**
 * A unit of measurement with its way to the base unit.
 *
 * @param key key in the unit scheme, such as {@code 100-million-yuan}
 * @param factor what a number in this unit is multiplied by to be in the base unit
 * @param base key of the base unit, such as {@code yuan}; the unit's own key where it is one
 */
public record Unit(String key, BigDecimal factor, String base) {}
