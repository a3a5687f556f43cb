package org.plangraph.lexicon;

import java.util.Locale;

/** Level of an administrative division, the highest first. */
public enum RegionKind {
  /** The state. */
  NATION,
  /** 省, 自治区, 直辖市, 特别行政区. */
  PROVINCE,
  /** 地级市, 地区, 自治州, 盟. */
  PREFECTURE,
  /** 县, 县级市, 区, 旗. */
  COUNTY,
  /** 乡, 镇, 街道. */
  TOWNSHIP;

  /** The word that records and the graph use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Level that a code stands for: six digits of GB/T 2260 or nine of GB/T 10114. */
  static RegionKind of(String code) {
    if (code.length() == 9) {
      return TOWNSHIP;
    }
    if (code.equals("000000")) {
      return NATION;
    }
    return code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? PREFECTURE : COUNTY;
  }
}
