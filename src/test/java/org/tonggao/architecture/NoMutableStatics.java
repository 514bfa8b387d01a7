package org.tonggao.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Static state that changes makes parsers see each other. */
final class NoMutableStatics extends ArchCondition<JavaClass> {

    NoMutableStatics() {
        super("have no static field that is not final");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            boolean isStatic = field.getModifiers().contains(JavaModifier.STATIC);
            boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
            boolean isCompilers = field.getModifiers().contains(JavaModifier.SYNTHETIC);
            if (isStatic && !isFinal && !isCompilers) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is static and not final"));
            }
        }
    }
}
