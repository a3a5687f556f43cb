package org.plangraph.generate;

import java.util.List;

/**
 * What special plans are about.
 *
 * @param key last part of the plan's key
 * @param name words of the title, such as 数字经济发展
 * @param topics topics of its chapters
 */
record Subject(String key, String name, List<String> topics) {}
