//! The text of a pattern, as Java reads it.

use super::class::{Category, Class};
use std::iter::Peekable;
use std::str::Chars;

/// A part of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Class(Class),
    Sequence(Vec<Self>),
    Choice(Vec<Self>),
    Repeat {
        node: Box<Self>,
        least: usize,
        most: Option<usize>,
    },
    Ahead {
        node: Box<Self>,
        negated: bool,
    },
    Start,
    End,
    WordEdge,
}

impl Node {
    /// The class and least length of a pattern that is `[…]*` or `[…]+` and nothing else.
    pub(super) fn into_run(self) -> Result<(Class, usize), Self> {
        let run = match &self {
            Self::Sequence(nodes) => run(nodes),
            _ => None,
        };
        run.ok_or(self)
    }
}

fn run(nodes: &[Node]) -> Option<(Class, usize)> {
    let nodes = match nodes {
        [Node::Start, rest @ ..] => rest,
        all => all,
    };
    let ([repeat] | [repeat, Node::End]) = nodes else {
        return None;
    };
    match repeat {
        Node::Repeat {
            node,
            least,
            most: None,
        } if *least < 2 => match &**node {
            Node::Class(class) => Some((class.clone(), *least)),
            _ => None,
        },
        _ => None,
    }
}

/// Reads `pattern`; `None` if there is something in it that no model has used so far.
pub(super) fn parse(pattern: &str) -> Option<Node> {
    let mut parser = Parser {
        rest: pattern.chars().peekable(),
        dot_all: false,
    };
    let node = parser.choice()?;
    parser.rest.next().is_none().then_some(node)
}

struct Parser<'a> {
    rest: Peekable<Chars<'a>>,
    dot_all: bool,
}

/// What a backslash, or one character, stands for.
enum Item {
    One(u32),
    Many(Class),
}

impl Parser<'_> {
    fn choice(&mut self) -> Option<Node> {
        let mut choices = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            choices.push(self.sequence()?);
        }
        Some(if choices.len() == 1 {
            choices.pop()?
        } else {
            Node::Choice(choices)
        })
    }

    fn sequence(&mut self) -> Option<Node> {
        let mut nodes = Vec::new();
        while let Some(next) = self.rest.peek() {
            if *next == '|' || *next == ')' {
                break;
            }
            let atom = self.atom()?;
            nodes.push(self.repeated(atom)?);
        }
        Some(Node::Sequence(nodes))
    }

    fn atom(&mut self) -> Option<Node> {
        Some(match self.rest.next()? {
            '(' => return self.group(),
            '[' => Node::Class(self.class()?),
            '.' => Node::Class(Class::dot(self.dot_all)),
            '^' => Node::Start,
            '$' => Node::End,
            '\\' => {
                if self.rest.next_if_eq(&'b').is_some() {
                    return Some(Node::WordEdge);
                }
                Node::Class(self.escape()?.into_class())
            }
            '*' | '+' | '?' => return None,
            c => Node::Class(Item::One(c.into()).into_class()),
        })
    }

    fn group(&mut self) -> Option<Node> {
        let mut ahead = None;
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next()? {
                ':' => {}
                '=' => ahead = Some(false),
                '!' => ahead = Some(true),
                's' => {
                    self.dot_all = true;
                    self.rest.next_if_eq(&')')?;
                    return Some(Node::Sequence(Vec::new()));
                }
                _ => return None,
            }
        }
        let node = self.choice()?;
        self.rest.next_if_eq(&')')?;
        Some(match ahead {
            None => node,
            Some(negated) => Node::Ahead {
                node: Box::new(node),
                negated,
            },
        })
    }

    fn repeated(&mut self, node: Node) -> Option<Node> {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.rest.next();
                let (least, most) = self.bounds()?;
                return self.repeated(Node::Repeat {
                    node: Box::new(node),
                    least,
                    most,
                });
            }
            _ => return Some(node),
        };
        self.rest.next();
        Some(Node::Repeat {
            node: Box::new(node),
            least,
            most,
        })
    }

    fn bounds(&mut self) -> Option<(usize, Option<usize>)> {
        let least = self.number()?;
        let most = if self.rest.next_if_eq(&',').is_some() {
            if self.rest.peek() == Some(&'}') {
                None
            } else {
                Some(self.number()?)
            }
        } else {
            Some(least)
        };
        self.rest.next_if_eq(&'}')?;
        Some((least, most))
    }

    fn number(&mut self) -> Option<usize> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        digits.parse().ok()
    }

    fn class(&mut self) -> Option<Class> {
        let mut class = Class::default();
        let negated = self.rest.next_if_eq(&'^').is_some();
        loop {
            let item = match self.rest.next()? {
                ']' => break,
                '\\' => self.escape()?,
                c => Item::One(c.into()),
            };
            match item {
                Item::Many(many) => class.union(&many),
                Item::One(first) => self.range(&mut class, first)?,
            }
        }
        if negated {
            class.negate();
        }
        Some(class)
    }

    /// Adds `first`, or the range it begins.
    fn range(&mut self, class: &mut Class, first: u32) -> Option<()> {
        let mut ahead = self.rest.clone();
        let is_range = ahead.next() == Some('-') && !matches!(ahead.next(), Some(']') | None);
        let mut last = first;
        if is_range {
            let before = self.rest.clone();
            self.rest.next();
            let end = match self.rest.next()? {
                '\\' => self.escape()?,
                c => Item::One(c.into()),
            };
            match end {
                Item::One(code) => last = code,
                // `[a-\d]`: the hyphen is itself.
                Item::Many(_) => self.rest = before,
            }
        }
        class.range(first, last);
        Some(())
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Option<Item> {
        let letter = self.rest.next()?;
        if let Some(class) = Class::named(letter) {
            return Some(Item::Many(class));
        }
        Some(match letter {
            'p' => {
                self.rest.next_if_eq(&'{')?;
                let mut class = Class::default();
                class.category(Category::named(self.rest.next()?)?);
                self.rest.next_if_eq(&'}')?;
                Item::Many(class)
            }
            'u' => Item::One(self.unit()?),
            'x' => {
                Item::One(self.rest.next()?.to_digit(16)? * 16 + self.rest.next()?.to_digit(16)?)
            }
            't' => Item::One(9),
            'n' => Item::One(10),
            'r' => Item::One(13),
            c if c.is_ascii_alphanumeric() => return None,
            c => Item::One(c.into()),
        })
    }

    /// Four hexadecimal digits, or eight in two halves that make one character.
    fn unit(&mut self) -> Option<u32> {
        let high = self.four_digits()?;
        if !(0xD800..0xDC00).contains(&high) {
            return Some(high);
        }
        self.rest.next_if_eq(&'\\')?;
        self.rest.next_if_eq(&'u')?;
        let low = self.four_digits()?.checked_sub(0xDC00)?;
        Some(0x1_0000 + ((high - 0xD800) << 10) + low)
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code * 16 + self.rest.next()?.to_digit(16)?;
        }
        Some(code)
    }
}

impl Item {
    fn into_class(self) -> Class {
        match self {
            Self::Many(class) => class,
            Self::One(code) => {
                let mut class = Class::default();
                class.range(code, code);
                class
            }
        }
    }
}
