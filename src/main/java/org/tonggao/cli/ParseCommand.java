package org.tonggao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tonggao.LexiconException;
import org.tonggao.internal.Stage;
import org.tonggao.internal.StagePrinter;
import org.tonggao.internal.Trace;
import org.tonggao.internal.lexicon.UserLexicon;
import org.tonggao.write.ArticleWriter;
import org.tonggao.write.JsonWriter;
import org.tonggao.write.OutlineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code parse}: files in, articles out. */
@Command(
        name = "parse",
        description = "Parses newspaper text: .txt in any usual charset, hOCR (as XHTML) and ALTO.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Without --out, articles go to standard output in the order of the files: one",
            "JSON object a line, with a member \"file\" when there are several, or outlines",
            "under a line with the file's name.",
            "With --out, a/b.txt becomes DIR/b.json; with --split, b-1.json, b-2.json, …",
            "when it holds several articles.",
            "Exit code: 0 done, 1 a file failed (the others are done), 2 wrong call."
        })
final class ParseCommand implements Callable<Integer> {

    /** What is printed of an article. */
    enum Format {
        JSON,
        OUTLINE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "json (default) or outline, a tree for reading")
    private Format format;

    @Option(names = "--out", paramLabel = "DIR", description = "write one file an article into this folder, which is made if missing")
    private Path out;

    @Option(names = "--split", description = "each article of a text that holds several by itself; pages with geometry are one")
    private boolean split;

    @Option(names = "--recursive", description = "folders with their subfolders")
    private boolean recursive;

    @Option(
            names = "--publication-date",
            paramLabel = "DATE",
            converter = Date.class,
            description = "day the paper appeared, as 2021-11-17; completes dates without a year and relative days")
    private LocalDate publicationDate;

    @Option(names = "--lexicon", paramLabel = "FILE", description = "words of your own, tab-separated, as the README tells")
    private Path lexicon;

    @Option(names = "--explain", description = "print the outline with the rules that made each statement, and what they matched")
    private boolean explain;

    @Option(
            names = "--stage",
            paramLabel = "NAME",
            description = "print what a stage gave, one item a line, instead of the article: ${COMPLETION-CANDIDATES}")
    private Stage stage;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            description = "charset of the text files, as GB18030; found out if not given")
    private Charset encoding;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files; folders, for their .txt, .hocr and .xml files; - for standard input")
    private List<String> files;

    @Spec
    private CommandSpec spec;

    private final InputStream in;
    private final PrintStream console;
    private final PrintStream err;
    private final Set<String> written = new HashSet<>();
    private int failed;

    ParseCommand(InputStream in, PrintStream console, PrintStream err) {
        this.in = in;
        this.console = console;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (stage != null && (explain || format != null || split)) {
            throw wrongCall("--stage prints no article, so it goes with none of --explain, --format and --split");
        }
        if (explain && format == Format.JSON) {
            throw wrongCall("--explain prints the outline, so it does not go with --format json");
        }
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw wrongCall("--out " + out + " is not a folder");
        }
        List<Input> inputs = Input.of(files, recursive, in, this::fail);
        Map<Input, String> names = OutputNames.of(inputs);
        if (out != null) {
            OutputNames.sameName(names).ifPresent(pair -> {
                throw wrongCall(pair + " would be written to the same file in " + out);
            });
        }
        ArticleReader reader = new ArticleReader(Optional.ofNullable(publicationDate), Optional.ofNullable(encoding), words());
        for (Input input : inputs) {
            if (!one(input, names.get(input), reader, inputs.size() > 1)) {
                break;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    /** False when there is no use in going on. */
    private boolean one(Input input, String name, ArticleReader reader, boolean several) {
        try {
            List<String> texts = render(input, reader, several && out == null);
            if (out == null) {
                boolean json = !explain && stage == null && format != Format.OUTLINE;
                if (several && !json) {
                    console.print("==> " + input.label() + " <==\n");
                }
                texts.forEach(console::print);
                if (console.checkError()) {
                    fail("standard output", "cannot be written");
                    return false;
                }
            } else {
                for (int i = 0; i < texts.size(); i++) {
                    write(texts.size() == 1 ? name : name + "-" + (i + 1), texts.get(i));
                }
            }
        } catch (IOException e) {
            fail(input.label(), reason(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A bug, or too little memory for this file; the others are still done
            fail(input.label(), "cannot be parsed, please report: " + e);
        }
        return true;
    }

    private void write(String name, String text) throws IOException {
        Path file = out.resolve(name + "." + ending());
        if (!written.add(OutputNames.key(name))) {
            throw new IOException(file + " is written for another file already");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** What is printed of each article. */
    private List<String> render(Input input, ArticleReader reader, boolean named) throws IOException {
        if (stage != null) {
            StagePrinter printer = new StagePrinter();
            reader.read(input.bytes(), printer);
            return List.of(printer.text(stage));
        }
        ArticleReader.Read read = split ? reader.split(input.bytes()) : reader.read(input.bytes(), Trace.OFF);
        JsonWriter json = new JsonWriter(false, read.hasGeometry());
        ArticleWriter writer = explain || format == Format.OUTLINE ? new OutlineWriter(explain) : named ? json.forFile(input.label()) : json;
        return read.articles().stream().map(writer::toString).map(text -> text.endsWith("\n") ? text : text + "\n").toList();
    }

    private String ending() {
        if (stage != null) {
            return stage.toString();
        }
        return explain || format == Format.OUTLINE ? "outline" : "json";
    }

    private UserLexicon words() {
        if (lexicon == null) {
            return UserLexicon.NONE;
        }
        try {
            return UserLexicon.of(lexicon.toString(), Files.readString(lexicon));
        } catch (IOException e) {
            throw wrongCall("--lexicon " + lexicon + ": " + reason(e));
        } catch (LexiconException e) {
            throw wrongCall("--lexicon " + e.getMessage());
        }
    }

    private ParameterException wrongCall(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void fail(String label, String reason) {
        failed++;
        err.print("tonggao: " + label + ": " + reason.replace('\n', ' ') + "\n");
        err.flush();
    }

    /** One clear phrase, where Java's messages are bare file names. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** 2021-11-17. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not a date such as 2021-11-17: " + value);
            }
        }
    }

    /** A charset that Java knows. */
    static final class Encoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException("not a charset that Java knows: " + value);
            }
        }
    }
}
