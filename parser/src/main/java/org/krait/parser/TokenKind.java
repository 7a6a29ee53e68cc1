package org.krait.parser;

/**
 * The kinds of tokens, numbered as in CPython's {@code token} module. Keywords, which the tokenizer
 * delivers as names, have kinds of their own from {@link #FIRST_KEYWORD} on inside the parser.
 */
final class TokenKind {
  static final int ENDMARKER = 0;
  static final int NAME = 1;
  static final int NUMBER = 2;
  static final int STRING = 3;
  static final int NEWLINE = 4;
  static final int INDENT = 5;
  static final int DEDENT = 6;
  static final int LPAR = 7;
  static final int RPAR = 8;
  static final int LSQB = 9;
  static final int RSQB = 10;
  static final int COLON = 11;
  static final int COMMA = 12;
  static final int SEMI = 13;
  static final int PLUS = 14;
  static final int MINUS = 15;
  static final int STAR = 16;
  static final int SLASH = 17;
  static final int VBAR = 18;
  static final int AMPER = 19;
  static final int LESS = 20;
  static final int GREATER = 21;
  static final int EQUAL = 22;
  static final int DOT = 23;
  static final int PERCENT = 24;
  static final int LBRACE = 25;
  static final int RBRACE = 26;
  static final int EQEQUAL = 27;
  static final int NOTEQUAL = 28;
  static final int LESSEQUAL = 29;
  static final int GREATEREQUAL = 30;
  static final int TILDE = 31;
  static final int CIRCUMFLEX = 32;
  static final int LEFTSHIFT = 33;
  static final int RIGHTSHIFT = 34;
  static final int DOUBLESTAR = 35;
  static final int PLUSEQUAL = 36;
  static final int MINEQUAL = 37;
  static final int STAREQUAL = 38;
  static final int SLASHEQUAL = 39;
  static final int PERCENTEQUAL = 40;
  static final int AMPEREQUAL = 41;
  static final int VBAREQUAL = 42;
  static final int CIRCUMFLEXEQUAL = 43;
  static final int LEFTSHIFTEQUAL = 44;
  static final int RIGHTSHIFTEQUAL = 45;
  static final int DOUBLESTAREQUAL = 46;
  static final int DOUBLESLASH = 47;
  static final int DOUBLESLASHEQUAL = 48;
  static final int AT = 49;
  static final int ATEQUAL = 50;
  static final int RARROW = 51;
  static final int ELLIPSIS = 52;
  static final int COLONEQUAL = 53;
  static final int EXCLAMATION = 54;
  static final int OP = 55;
  static final int TYPE_IGNORE = 56;
  static final int TYPE_COMMENT = 57;
  static final int SOFT_KEYWORD = 58;
  static final int FSTRING_START = 59;
  static final int FSTRING_MIDDLE = 60;
  static final int FSTRING_END = 61;
  static final int TSTRING_START = 62;
  static final int TSTRING_MIDDLE = 63;
  static final int TSTRING_END = 64;
  static final int COMMENT = 65;
  static final int NL = 66;
  static final int ERRORTOKEN = 67;

  static final int FIRST_KEYWORD = 100;
  static final int KW_FALSE = 100;
  static final int KW_NONE = 101;
  static final int KW_TRUE = 102;
  static final int KW_AND = 103;
  static final int KW_AS = 104;
  static final int KW_ASSERT = 105;
  static final int KW_ASYNC = 106;
  static final int KW_AWAIT = 107;
  static final int KW_BREAK = 108;
  static final int KW_CLASS = 109;
  static final int KW_CONTINUE = 110;
  static final int KW_DEF = 111;
  static final int KW_DEL = 112;
  static final int KW_ELIF = 113;
  static final int KW_ELSE = 114;
  static final int KW_EXCEPT = 115;
  static final int KW_FINALLY = 116;
  static final int KW_FOR = 117;
  static final int KW_FROM = 118;
  static final int KW_GLOBAL = 119;
  static final int KW_IF = 120;
  static final int KW_IMPORT = 121;
  static final int KW_IN = 122;
  static final int KW_IS = 123;
  static final int KW_LAMBDA = 124;
  static final int KW_NONLOCAL = 125;
  static final int KW_NOT = 126;
  static final int KW_OR = 127;
  static final int KW_PASS = 128;
  static final int KW_RAISE = 129;
  static final int KW_RETURN = 130;
  static final int KW_TRY = 131;
  static final int KW_WHILE = 132;
  static final int KW_WITH = 133;
  static final int KW_YIELD = 134;

  private static final String[] KEYWORDS = {
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield"
  };

  private TokenKind() {}

  /** The keywords, in the order of their kinds. */
  static String[] keywords() {
    return KEYWORDS.clone();
  }

  /** The keyword of a kind. */
  static String keyword(int kind) {
    return KEYWORDS[kind - FIRST_KEYWORD];
  }

  /** The kind of a one-character operator, or {@code OP} for a character that is none. */
  static int ofOne(char c) {
    return switch (c) {
      case '(' -> LPAR;
      case ')' -> RPAR;
      case '[' -> LSQB;
      case ']' -> RSQB;
      case ':' -> COLON;
      case ',' -> COMMA;
      case ';' -> SEMI;
      case '+' -> PLUS;
      case '-' -> MINUS;
      case '*' -> STAR;
      case '/' -> SLASH;
      case '|' -> VBAR;
      case '&' -> AMPER;
      case '<' -> LESS;
      case '>' -> GREATER;
      case '=' -> EQUAL;
      case '.' -> DOT;
      case '%' -> PERCENT;
      case '{' -> LBRACE;
      case '}' -> RBRACE;
      case '~' -> TILDE;
      case '^' -> CIRCUMFLEX;
      case '@' -> AT;
      case '!' -> EXCLAMATION;
      default -> OP;
    };
  }

  /** The kind of a two-character operator, or {@code OP}. */
  static int ofTwo(char first, char second) {
    if (second == '=') {
      return switch (first) {
        case '!' -> NOTEQUAL;
        case '%' -> PERCENTEQUAL;
        case '&' -> AMPEREQUAL;
        case '*' -> STAREQUAL;
        case '+' -> PLUSEQUAL;
        case '-' -> MINEQUAL;
        case '/' -> SLASHEQUAL;
        case ':' -> COLONEQUAL;
        case '<' -> LESSEQUAL;
        case '=' -> EQEQUAL;
        case '>' -> GREATEREQUAL;
        case '@' -> ATEQUAL;
        case '^' -> CIRCUMFLEXEQUAL;
        case '|' -> VBAREQUAL;
        default -> OP;
      };
    }
    if (first == second) {
      return switch (first) {
        case '*' -> DOUBLESTAR;
        case '/' -> DOUBLESLASH;
        case '<' -> LEFTSHIFT;
        case '>' -> RIGHTSHIFT;
        default -> OP;
      };
    }
    if (second == '>') {
      return first == '-' ? RARROW : first == '<' ? NOTEQUAL : OP;
    }
    return OP;
  }

  /** The kind of the three-character operator that extends a two-character one, or {@code OP}. */
  static int ofThree(int two, char third) {
    if (third != '=') {
      return OP;
    }
    return switch (two) {
      case DOUBLESTAR -> DOUBLESTAREQUAL;
      case DOUBLESLASH -> DOUBLESLASHEQUAL;
      case LEFTSHIFT -> LEFTSHIFTEQUAL;
      case RIGHTSHIFT -> RIGHTSHIFTEQUAL;
      default -> OP;
    };
  }
}
