package org.tonggao.cli;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tonggao.Article;
import org.tonggao.ArticleParser;
import org.tonggao.write.JsonWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line. */
@Command(name = "tonggao", subcommands = Main.Parse.class, mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Command(name = "parse", mixinStandardHelpOptions = true)
    static final class Parse implements Callable<Integer> {
        @Option(names = "--format", defaultValue = "json")
        String format;
        @Option(names = "--out")
        Path out;
        @Parameters
        List<Path> files;

        @Override
        public Integer call() throws IOException {
            ArticleParser parser = ArticleParser.builder().build();
            PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            for (Path file : files) {
                Article article = parser.parse(file);
                String json = new JsonWriter().toString(article);
                if (out == null) {
                    console.println(json);
                } else {
                    Files.writeString(out.resolve(file.getFileName().toString().replaceFirst("\\.txt$", "") + ".json"), json);
                }
            }
            return 0;
        }
    }
}
