package org.tonggao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Something to parse.
 *
 * @param label what messages call it
 * @param name its path below the folder it was found in, or its bare file name
 */
record Input(String label, Path name, Source source) {

    /** Where the bytes come from. */
    interface Source {
        byte[] read() throws IOException;
    }

    byte[] bytes() throws IOException {
        return source.read();
    }

    /** What the arguments stand for, in order; folders give their files sorted by name. What cannot be looked up goes to {@code fail}. */
    static List<Input> of(List<String> arguments, boolean recursive, InputStream in, BiConsumer<String, String> fail) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                inputs.add(new Input("standard input", Path.of("stdin"), in::readAllBytes));
                continue;
            }
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    inputs.addAll(inFolder(path, recursive));
                } else {
                    inputs.add(new Input(argument, path.getFileName(), () -> Files.readAllBytes(path)));
                }
            } catch (InvalidPathException e) {
                fail.accept(argument, "not a file name here: " + e.getReason());
            } catch (IOException e) {
                fail.accept(argument, ParseCommand.reason(e));
            }
        }
        return inputs;
    }

    private static List<Input> inFolder(Path folder, boolean recursive) throws IOException {
        try (Stream<Path> files = Files.walk(folder, recursive ? Integer.MAX_VALUE : 1)) {
            List<Input> inputs = files.filter(f -> isPage(f) && Files.isRegularFile(f))
                    .sorted()
                    .map(f -> new Input(f.toString(), folder.relativize(f), () -> Files.readAllBytes(f)))
                    .toList();
            if (inputs.isEmpty()) {
                throw new IOException("no .txt, .hocr or .xml file in this folder");
            }
            return inputs;
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".hocr") || name.endsWith(".xml");
    }
}
