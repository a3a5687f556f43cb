package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.lexicon.Resolution.Ambiguous;
import org.plangraph.lexicon.Resolution.Found;
import org.plangraph.lexicon.Resolution.FoundArea;
import org.plangraph.lexicon.Resolution.FoundSeveral;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static String shown(Resolution resolution) {
    if (resolution instanceof Found found) {
      return found.region().code();
    }
    if (resolution instanceof FoundArea found) {
      return found.area().key();
    }
    if (resolution instanceof FoundSeveral found) {
      return found.regions().stream().map(Region::code).collect(Collectors.joining("+"));
    }
    return resolution instanceof Ambiguous open
        ? "ambiguous:" + open.candidates().size()
        : "unknown";
  }

  private record Name(String home, String mention, String expected) {}

  @TestFactory
  Stream<DynamicTest> resolves_a_name_from_home() {
    return Stream.of(
            new Name("330502", "吴兴", "330502"),
            new Name("330500", "吴兴区", "330502"),
            new Name("330502", "浙江省湖州市吴兴区", "330502"),
            new Name("110101", "湖州市吴兴区", "330502"),
            new Name("330502", "我区", "330502"),
            new Name("330502", "全市", "330500"),
            new Name("330483", "全市", "330483"),
            new Name("330502", "全省", "330000"),
            new Name("330502", "全国", "000000"),
            new Name("330502", "织里", "330502100"),
            new Name("320509", "织里镇", "330502100"),
            new Name("320509", "织里", "unknown"),
            new Name("330502", "鼓楼区", "ambiguous:4"),
            new Name("320100", "鼓楼区", "320106"),
            new Name("350200", "鼓楼区", "350102"),
            new Name("330502", "朝阳", "ambiguous:3"),
            new Name("110101", "朝阳", "110105"),
            new Name("330502", "西安", "610100"),
            new Name("330502", "吉林", "220000"),
            new Name("330502", "抚顺", "210400"),
            new Name("330502", "吴江市", "320509"),
            new Name("330502", "下城区", "330103"),
            new Name("330502", "延边", "222400"),
            new Name("330502", "内蒙古", "150000"),
            new Name("330502", "长三角地区", "yangtze-delta"),
            new Name("330502", "大湾区", "zhejiang-bay-area"),
            new Name("440300", "大湾区", "greater-bay-area"),
            new Name("330502", "苏锡常", "320500+320200+320400"),
            new Name("330502", "浙沪", "330000+310000"),
            new Name("330502", "青吴嘉", "310118+320509+330421"),
            new Name("330502", "韩国", "south-korea"),
            new Name("330502", "省大都市区", "zhejiang-metropolitan-areas"),
            new Name("330502", "桃花源", "unknown"))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.home() + " " + name.mention(),
                    () ->
                        assertEquals(
                            name.expected(),
                            shown(GAZETTEER.resolve(name.mention(), name.home())))));
  }

  private record Text(String home, String text, String expected) {}

  @TestFactory
  Stream<DynamicTest> finds_places_in_a_sentence() {
    return Stream.of(
            new Text("330502", "主动承接上海、杭州的产业转移", "上海=310000 杭州=330100"),
            new Text("330502", "与青浦、嘉善共建水乡客厅", "青浦=310118 嘉善=330421"),
            new Text("330502", "加快沪苏湖高铁建设", "沪苏湖=310000+320500+330500"),
            new Text("330502", "湖州市吴兴区织里镇", "湖州市吴兴区织里镇=330502100"),
            new Text("330502", "全面融入“长三角”一体化", "长三角=yangtze-delta"),
            new Text("330500", "浙江大学和南京路步行街", ""),
            new Text("330500", "中山东路改造", ""),
            new Text("330500", "平安建设与资源节约、互助合作", ""),
            new Text("330500", "提高县城建设水平，确保城镇就业", ""),
            new Text("330500", "建设乡村振兴示范县", ""),
            new Text("330500", "完善资本市场和健全“区、镇”体系", ""),
            new Text("330500", "织里镇域治理", "织里=330502100"),
            new Text("520000", "朝阳产业和新兴产业", ""),
            new Text("520000", "对口帮扶朝阳区", "朝阳区=ambiguous:2"),
            new Text("330500", "黄河南岸与长江南北", ""),
            new Text("440300", "开拓东盟、中东和欧洲市场", "东盟=asean 中东=middle-east 欧洲=europe"),
            new Text("330100", "结合杭州实际，加快合杭高铁建设", "杭州=330100 合杭=340100+330100"),
            new Text("440300", "中东部地区", ""))
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.text(),
                    () -> assertEquals(text.expected(), mentions(text.text(), text.home()))));
  }

  private static String mentions(String text, String home) {
    return GAZETTEER.mentions(text, home).stream()
        .map(mention -> mention.span().of(text) + "=" + shown(mention.resolution()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void knows_parents_full_names_and_links() {
    Region wuxing = GAZETTEER.byCode("330502").orElseThrow();
    assertEquals("浙江省湖州市吴兴区", GAZETTEER.fullName(wuxing));
    assertEquals("Q1026476", wuxing.wikidata());
    assertNull(wuxing.geonames());
    assertEquals(RegionKind.TOWNSHIP, GAZETTEER.byCode("330502100").orElseThrow().kind());
    assertEquals("310000", GAZETTEER.byCode("310118").orElseThrow().parentCode());
    assertEquals("441900", GAZETTEER.byCode("441900003").orElseThrow().parentCode());
  }

  @Test
  void every_region_has_a_parent_above_it() {
    List<Region> orphans =
        GAZETTEER.regions().stream()
            .filter(region -> region.kind() != RegionKind.NATION)
            .filter(
                region ->
                    GAZETTEER
                            .parent(region)
                            .map(Region::kind)
                            .orElseThrow()
                            .compareTo(region.kind())
                        >= 0)
            .toList();
    assertEquals(List.of(), orphans);
  }

  @Test
  void holds_the_whole_country() {
    assertTrue(GAZETTEER.regions().size() > 44_000);
    assertTrue(GAZETTEER.areas().size() > 150);
  }

  @TestFactory
  Stream<DynamicTest> shortens_official_names() {
    return Stream.of(
            "湖州市 湖州",
            "吴兴区 吴兴",
            "延边朝鲜族自治州 延边",
            "内蒙古自治区 内蒙古",
            "双江拉祜族佤族布朗族傣族自治县 双江",
            "浦东新区 浦东",
            "香港特别行政区 香港",
            "唐县 唐县",
            "城区 城区")
        .map(row -> row.split(" "))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0], () -> assertEquals(row[1], RegionNames.shortName(row[0]))));
  }
}
