package org.plangraph.extract.goal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a role reaches, as its words say. */
final class GoalScopes {

  private static final Pattern SCOPE =
      Pattern.compile(
          "国家级|省级|市级|区级|世界级|国际级|世界一流|国家|全国|中国|国内|全球|世界|国际|全省|全市|全区|全县|长三角|珠三角|京津冀|粤港澳大湾区|长江经济带|环太湖|省际|华东|浙北|浙东|浙南|浙西|苏南|苏北|苏中|淮海|成渝|东南亚|区域性|区域");
  private static final Map<String, String> AS =
      Map.of("国家", "国家级", "中国", "全国", "国内", "全国", "世界一流", "世界级", "区域性", "区域");

  private GoalScopes() {}

  static @Nullable String of(String text) {
    Matcher matcher = SCOPE.matcher(text);
    return matcher.find() ? AS.getOrDefault(matcher.group(), matcher.group()) : null;
  }
}
