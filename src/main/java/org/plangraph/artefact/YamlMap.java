package org.plangraph.artefact;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML mapping that knows where it stands, read strictly: every access says what it expects, and
 * what is not expected is refused with file and line.
 */
public final class YamlMap {

  private final String file;
  private final Origin origin;
  private final Map<String, Node> entries = new LinkedHashMap<>();

  private YamlMap(String file, MappingNode node) {
    this.file = file;
    this.origin = originOf(file, node);
    for (NodeTuple tuple : node.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw new ArtefactException(
            originOf(file, tuple.getKeyNode()), "«" + key + "» stands twice", "Keep one");
      }
    }
  }

  /**
   * Reads a text whose top is a mapping.
   *
   * @param file name for messages
   * @param yaml the text
   * @throws ArtefactException if it is no YAML or no mapping
   */
  public static YamlMap parse(String file, String yaml) {
    Node node = compose(file, yaml);
    if (node instanceof MappingNode mapping) {
      return new YamlMap(file, mapping);
    }
    throw new ArtefactException(file, "no mapping at the top", "Begin with «key: value»");
  }

  /**
   * Reads a text whose top is a list of mappings.
   *
   * @param file name for messages
   * @param yaml the text
   * @throws ArtefactException if it is no YAML or no such list
   */
  public static List<YamlMap> parseList(String file, String yaml) {
    Node node = compose(file, yaml);
    if (node instanceof SequenceNode sequence) {
      return maps(file, sequence);
    }
    throw new ArtefactException(file, "no list at the top", "Begin with «- key: value»");
  }

  /** Where the mapping begins. */
  public Origin origin() {
    return origin;
  }

  /** Its keys in order. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /**
   * Refuses keys outside a list.
   *
   * @throws ArtefactException if there is one
   */
  public YamlMap allow(String... keys) {
    Set<String> allowed = Set.of(keys);
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        String fix = "Known are " + String.join(", ", keys);
        throw new ArtefactException(
            originOf(file, entry.getValue()), "unknown key «" + entry.getKey() + "»", fix);
      }
    }
    return this;
  }

  /** A scalar that may be missing. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(entries.get(key)).map(this::scalar);
  }

  /**
   * A scalar that must be there.
   *
   * @throws ArtefactException if it is not
   */
  public String requireText(String key) {
    return text(key)
        .orElseThrow(() -> new ArtefactException(origin, "«" + key + "» is missing", "Add it"));
  }

  /** A list of scalars; a single scalar counts as a list of one, a missing key as none. */
  public List<String> texts(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::scalar).toList();
    }
    return List.of(scalar(node));
  }

  /** A nested mapping; empty if the key is missing. */
  public Optional<YamlMap> map(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(file, mapping));
    }
    throw new ArtefactException(
        originOf(file, node), "«" + key + "» is no mapping", "Write «key: value» lines");
  }

  /** A list of mappings; empty if the key is missing. */
  public List<YamlMap> maps(String key) {
    Node node = entries.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return maps(file, sequence);
    }
    throw new ArtefactException(
        originOf(file, node), "«" + key + "» is no list", "Write «- key: value» lines");
  }

  /** All entries as scalars, in order. */
  public Map<String, String> scalars() {
    Map<String, String> scalars = new LinkedHashMap<>();
    entries.forEach((key, node) -> scalars.put(key, scalar(node)));
    return scalars;
  }

  private static List<YamlMap> maps(String file, SequenceNode sequence) {
    List<YamlMap> maps = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      if (!(node instanceof MappingNode mapping)) {
        throw new ArtefactException(originOf(file, node), "no mapping", "Write «- key: value»");
      }
      maps.add(new YamlMap(file, mapping));
    }
    return maps;
  }

  private static Node compose(String file, String yaml) {
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (node == null) {
        throw new ArtefactException(file, "empty", "Write something or remove the file");
      }
      return node;
    } catch (MarkedYAMLException e) {
      Origin at =
          new Origin(file, e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1);
      throw new ArtefactException(
          at, e.getProblem(), "Mend the YAML\n" + e.getProblemMark().get_snippet());
    }
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode value) {
      return value.getValue();
    }
    throw new ArtefactException(
        originOf(file, node), "no single value", "Write one word or quote it");
  }

  private static Origin originOf(String file, Node node) {
    return new Origin(file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }
}
