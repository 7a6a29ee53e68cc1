package org.krait.benchmarks.twins;

import java.util.Map;
import java.util.function.LongUnaryOperator;

/** The twin of {@code closures/bank_account.py}. */
final class BankAccount implements Twin {
  private static final class InsufficientFunds extends RuntimeException {
    private static final long serialVersionUID = 1;

    InsufficientFunds() {
      super(null, null, false, false);
    }
  }

  /** What the functions of an account share. */
  private static final class State {
    long balance;
    long transactions;

    void charge(long amount) {
      balance -= amount;
      transactions++;
    }
  }

  private static Map<String, LongUnaryOperator> makeAccount(State state, long fee) {
    return Map.of(
        "deposit",
        amount -> {
          state.charge(-amount);
          return state.balance;
        },
        "withdraw",
        amount -> {
          if (amount + fee > state.balance) {
            throw new InsufficientFunds();
          }
          state.charge(amount + fee);
          return state.balance;
        });
  }

  @Override
  public Object run(int size) {
    State state = new State();
    state.balance = 1000;
    Map<String, LongUnaryOperator> account = makeAccount(state, 1);
    LongUnaryOperator deposit = account.get("deposit");
    long refused = 0;
    for (int i = 0; i < size; i++) {
      deposit.applyAsLong(i % 10);
      if (i % 3 == 0) {
        try {
          account.get("withdraw").applyAsLong(i % 60);
        } catch (InsufficientFunds e) {
          refused++;
        }
      }
    }
    return "((" + state.balance + ", " + state.transactions + "), " + refused + ")";
  }
}
