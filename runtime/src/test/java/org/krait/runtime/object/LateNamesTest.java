package org.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateNamesTest {
  private final PyDict dict = new PyDict();
  private final List<Object> changed = new ArrayList<>();
  private boolean settled;

  private final class OneName extends LateNames {
    @Override
    public boolean has(Object key) {
      return key.equals("late");
    }

    @Override
    public boolean settle(@Nullable Object key) {
      settled = true;
      dict.table().expect(null);
      dict.put("late", 1L);
      return true;
    }

    @Override
    public void changes(Object key) {
      changed.add(key);
    }
  }

  private void begin() {
    dict.table().expect(null);
    dict.clear();
    dict.put("first", 0L);
    dict.table().expect(new OneName());
    settled = false;
  }

  @Test
  void comeWhenLookedFor() {
    begin();
    assertEquals(0L, dict.get("first"));
    assertNull(dict.get("other"));
    assertFalse(settled);
    assertEquals(1L, dict.get("late"));
    assertTrue(settled);
  }

  @Test
  void comeBeforeAnythingIsDoneToThem() {
    begin();
    assertEquals(1L, dict.put("late", 2L));
    begin();
    assertEquals(1L, dict.remove("late"));
    begin();
    assertTrue(dict.table().find("late") >= 0);
  }

  @Test
  void comeWhenTheWholeIsLookedAt() {
    begin();
    assertEquals(2, dict.size());
    begin();
    assertEquals(2, dict.table().limit());
    begin();
    assertEquals("late", dict.table().removeLast()[0]);
    begin();
    assertEquals(2, dict.copy().size());
    begin();
    dict.clear();
    assertTrue(settled);
    assertEquals(0, dict.size());
  }

  @Test
  void areToldOfChanges() {
    begin();
    dict.put("first", 3L);
    dict.put("second", 3L);
    dict.remove("second");
    assertEquals(List.of("first", "second", "second"), changed);
    assertFalse(settled);
  }
}
