package org.tonggao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

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

    /** What the arguments stand for, in order, each once; folders give their files sorted by name. What cannot be looked up goes to {@code fail}. */
    static List<Input> of(List<String> arguments, boolean recursive, InputStream in, BiConsumer<String, String> fail) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : new LinkedHashSet<>(arguments)) {
            if (argument.equals("-")) {
                inputs.add(new Input("standard input", Path.of("stdin"), in::readAllBytes));
                continue;
            }
            try {
                if (argument.isEmpty()) {
                    throw new IOException("no file name");
                }
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    inputs.addAll(inFolder(path, recursive, fail));
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

    private static List<Input> inFolder(Path folder, boolean recursive, BiConsumer<String, String> fail) throws IOException {
        List<Path> files = new ArrayList<>();
        boolean[] unreadable = {false};
        // A link to a folder is followed when it is the argument, not below
        Files.walkFileTree(folder.toRealPath(), Set.of(), recursive ? Integer.MAX_VALUE : 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && isPage(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                unreadable[0] = true;
                fail.accept(file.toString(), ParseCommand.reason(e));
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.isEmpty() && !unreadable[0]) {
            throw new IOException("no .txt, .hocr or .xml file in this folder");
        }
        Path root = folder.toRealPath();
        return files.stream()
                .sorted()
                .map(root::relativize)
                .map(name -> new Input(folder.resolve(name).toString(), name, () -> Files.readAllBytes(root.resolve(name))))
                .toList();
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".hocr") || name.endsWith(".xml");
    }
}
