package vn.gov.dvctt.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
    public record Row(String code, Optional<String> handler) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Bare();

    @Test
    void componentsAreReadByName() {
        assertEquals("H-1", resolver.getValue(context, new Row("H-1", Optional.empty()), "code"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void optionalsAreUnwrapped() {
        assertEquals("Hạnh", resolver.getValue(context, new Row("H-1", Optional.of("Hạnh")), "handler"));
        assertNull(resolver.getValue(context, new Row("H-1", Optional.empty()), "handler"));
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        resolver.getValue(context, new Row("H-1", Optional.empty()), "class");
        resolver.getValue(context, "text", "code");
        assertFalse(context.isPropertyResolved());
    }

    private static final class Bare extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
