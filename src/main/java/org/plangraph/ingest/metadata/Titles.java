package org.plangraph.ingest.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the official title: the last line of the front that has a title's form. */
final class Titles {

  private static final String KIND = "(?:纲要|规划|计划|建议|报告|方案)";
  private static final Pattern LINE =
      Pattern.compile(
          "[《]?(?=.*(?:规划|计划|纲要|建议|工作报告))[^。；;:：|]{6,70}?"
              + KIND
              + "[》]?(?:[(（][^()（）]{2,24}[)）])?");
  private static final Pattern NO_TITLE =
      Pattern.compile(".*(?:关于印发|的通知|的决议|的批复|目录|有关单位).*|.*(?:印发|根据|依据|贯彻)《.*");
  private static final Pattern FIRST_HALF =
      Pattern.compile("[^。；;:：|]{4,40}(?:发展|发展的|\\d年|个五年|改革委员会关于|制定)");
  private static final Pattern SECOND_HALF = Pattern.compile("[^。；;:：|]{4,40}" + KIND);
  private static final Pattern RUNNING =
      Pattern.compile(
          "^[《]?([^。；;，,《》]{2,24}国民经济和社会发展第.{1,4}个五年.{0,16}?(?:计划纲要|规划纲要|规划|计划)(?:和.{4,10}远景目标纲要)?(?:的建议)?)");
  private static final Pattern SPAN =
      Pattern.compile("[(（]\\s*\\d{4}\\s*[-—－–~至]+\\s*\\d{4}\\s*年?\\s*[)）]");
  private static final Pattern TAIL =
      Pattern.compile(
          "[(（](?:草案|送审稿|征求意见稿|审议稿|全文|摘要|[^()（）]*更新|[^()（）]*(?:通过|批准|发布|公布)[^()（）]*)[)）]$");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{8,60}" + KIND + ")》");

  private Titles() {}

  static @Nullable String find(Front front) {
    String found = null;
    List<String> lines = front.lines();
    for (int i = 0; i < lines.size(); i++) {
      String joined = i + 1 < lines.size() ? joined(lines.get(i), lines.get(i + 1)) : null;
      if (joined != null) {
        found = joined;
        i++;
      } else if (isTitle(lines.get(i))) {
        found = lines.get(i);
      }
    }
    return found != null ? clean(found) : running(front);
  }

  private static boolean isTitle(String line) {
    return LINE.matcher(line).matches() && !NO_TITLE.matcher(line).matches();
  }

  private static @Nullable String joined(String first, String second) {
    boolean halves = FIRST_HALF.matcher(first).matches() && SECOND_HALF.matcher(second).matches();
    String whole = first + second;
    return halves && !isTitle(second.startsWith("第") ? "" : second) && isTitle(whole)
        ? whole
        : null;
  }

  private static @Nullable String running(Front front) {
    for (String line : front.opening().split("\n")) {
      Matcher running = RUNNING.matcher(line.strip());
      if (running.find()) {
        return clean(SPAN.matcher(running.group(1)).replaceFirst(""));
      }
    }
    Matcher quoted = QUOTED.matcher(front.opening());
    return quoted.find() ? clean(quoted.group(1)) : null;
  }

  private static String clean(String title) {
    String bare = title.replaceAll("[《》\\s\\u3000]", "");
    return TAIL.matcher(bare).replaceFirst("").replaceFirst("^.{2,24}?关于(?:印发|下达|公布|批准|发布)", "");
  }
}
