package org.tonggao.architecture;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tonggao.Article;
import org.tonggao.golden.Golden;
import org.tonggao.page.InventedPage;

/** What users can call, in {@code public-api.txt}: nobody changes it without seeing it in the difference. */
class PublicApiTest {

    private static final List<String> EXPORTED = List.of("org.tonggao", "org.tonggao.ocr", "org.tonggao.write");

    @Test
    void publicApi() throws Exception {
        TreeSet<String> api = new TreeSet<>();
        for (Class<?> type : exported()) {
            api.add(name(type) + " " + kind(type));
            for (Constructor<?> c : type.getDeclaredConstructors()) {
                member(api, type, c.getModifiers(), c, "new(" + types(c.getGenericParameterTypes()) + ")" + thrown(c.getExceptionTypes()));
            }
            for (Method m : type.getDeclaredMethods()) {
                if (!m.isSynthetic() && !m.isBridge()) {
                    member(api, type, m.getModifiers(), m, m.getName() + "(" + types(m.getGenericParameterTypes()) + ") "
                            + shortened(m.getGenericReturnType().getTypeName()) + thrown(m.getExceptionTypes()));
                }
            }
            for (Field f : type.getDeclaredFields()) {
                member(api, type, f.getModifiers(), f, f.getName() + " " + shortened(f.getGenericType().getTypeName()));
            }
        }
        Golden.check(InventedPage.resources("public-api.txt"), api.stream().map(l -> l + "\n").collect(Collectors.joining()));
    }

    private static void member(TreeSet<String> api, Class<?> type, int modifiers, AnnotatedElement element, String text) {
        if (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers)) {
            api.add(name(type) + (Modifier.isStatic(modifiers) ? "::" : "#") + text
                    + (element.isAnnotationPresent(Deprecated.class) ? " deprecated" : ""));
        }
    }

    private static List<Class<?>> exported() throws Exception {
        Path root = Path.of(Article.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        for (String exported : EXPORTED) {
            try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    String name = file.getFileName().toString();
                    if (!name.equals("package-info.class")) {
                        Class<?> type = Class.forName(exported + "." + name.substring(0, name.length() - ".class".length()));
                        if (isPublic(type)) {
                            types.add(type);
                        }
                    }
                }
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static String kind(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String interfaces = Arrays.stream(type.getGenericInterfaces()).map(t -> shortened(t.getTypeName())).sorted().collect(Collectors.joining(", "));
        return kind + (interfaces.isEmpty() ? "" : " is " + interfaces);
    }

    private static String types(java.lang.reflect.Type[] types) {
        return Arrays.stream(types).map(t -> shortened(t.getTypeName())).collect(Collectors.joining(", "));
    }

    private static String thrown(Class<?>[] types) {
        return types.length == 0 ? "" : " throws " + Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    private static String shortened(String type) {
        return type.replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "").replace('$', '.');
    }
}
