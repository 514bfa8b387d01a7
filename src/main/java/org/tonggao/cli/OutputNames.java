package org.tonggao.cli;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the outputs are called, without the ending of their format: {@code a/b.raw.txt} gives {@code b.raw}; {@code a/b.hocr} and {@code a/b.alto.xml} give
 * {@code b}. When two inputs of one run would give the same name, both keep their full file name. Below a folder that was named,
 * subfolders are kept.
 */
final class OutputNames {

    private static final List<String> ENDINGS = List.of(".txt", ".hocr", ".alto.xml", ".xml");

    private OutputNames() {}

    static Map<Input, String> of(List<Input> inputs) {
        Map<String, Long> uses = inputs.stream().collect(Collectors.groupingBy(i -> key(shortName(i)), Collectors.counting()));
        Map<Input, String> names = new IdentityHashMap<>();
        for (Input input : inputs) {
            names.put(input, uses.get(key(shortName(input))) == 1 ? shortName(input) : input.name().toString());
        }
        return names;
    }

    /** Two inputs that would overwrite each other. */
    static Optional<String> sameName(Map<Input, String> names) {
        Map<String, Input> seen = new HashMap<>();
        for (Map.Entry<Input, String> entry : names.entrySet()) {
            Input other = seen.put(key(entry.getValue()), entry.getKey());
            if (other != null) {
                return Optional.of(List.of(other.label(), entry.getKey().label()).stream().sorted().collect(Collectors.joining(" and ")));
            }
        }
        return Optional.empty();
    }

    private static String shortName(Input input) {
        String name = input.name().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(e -> name.substring(0, name.length() - e.length()))
                .orElse(name);
    }

    /** File systems that do not tell A from a would let one overwrite the other. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
