package org.plangraph.lexicon;

import java.util.List;

/** Short names of divisions: 湖州市 → 湖州, 延边朝鲜族自治州 → 延边, 内蒙古自治区 → 内蒙古. */
final class RegionNames {

  private static final List<String> ENDINGS =
      List.of(
          "特别行政区", "民族乡", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "新区", "街道", "苏木", "省", "市", "盟",
          "县", "区", "旗", "镇", "乡");

  private static final List<String> PEOPLES =
      List.of(
          "柯尔克孜族", "达斡尔族", "鄂温克族", "鄂伦春族", "哈萨克族", "维吾尔族", "塔吉克族", "锡伯族", "蒙古族", "朝鲜族", "土家族",
          "布依族", "哈尼族", "傈僳族", "拉祜族", "纳西族", "景颇族", "布朗族", "撒拉族", "仫佬族", "毛南族", "仡佬族", "保安族", "裕固族",
          "东乡族", "普米族", "独龙族", "柯尔克孜", "哈萨克", "维吾尔", "蒙古", "回族", "藏族", "苗族", "彝族", "壮族", "满族", "侗族",
          "瑶族", "白族", "傣族", "黎族", "畲族", "水族", "土族", "佤族", "怒族", "羌族", "各族");

  private RegionNames() {}

  /** The name without its kind and the peoples named in it; at least two characters stay. */
  static String shortName(String name) {
    String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
    String rest = name.substring(0, name.length() - ending.length());
    if (rest.length() < 2) {
      return name;
    }
    return ending.startsWith("自治") || ending.equals("民族乡") ? withoutPeoples(rest) : rest;
  }

  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      if (name.endsWith(people) && name.length() - people.length() >= 2) {
        return withoutPeoples(name.substring(0, name.length() - people.length()));
      }
    }
    return name;
  }
}
