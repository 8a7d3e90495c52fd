//! A compiled pattern: all its ways are walked side by side.

use super::class::Class;
use super::parse::Node;

/// Steps; a way through them is a match.
#[derive(Debug)]
pub(super) struct Program(Vec<Step>);

#[derive(Debug)]
enum Step {
    Class(Class),
    /// Two ways on.
    Split(usize, usize),
    Jump(usize),
    Ahead {
        program: Program,
        negated: bool,
    },
    Start,
    End,
    WordEdge,
    Match,
}

/// A place in the text.
#[derive(Clone, Copy)]
struct Place<'a> {
    before: Option<char>,
    rest: &'a str,
}

impl Program {
    pub(super) fn of(node: &Node) -> Self {
        let mut program = Self(Vec::new());
        program.push(node);
        program.0.push(Step::Match);
        program
    }

    /// Whether the whole of `text` matches.
    pub(super) fn matches(&self, text: &str) -> bool {
        self.run(
            Place {
                before: None,
                rest: text,
            },
            true,
        )
    }

    fn push(&mut self, node: &Node) {
        match node {
            Node::Class(class) => self.0.push(Step::Class(class.clone())),
            Node::Sequence(nodes) => nodes.iter().for_each(|node| self.push(node)),
            Node::Choice(nodes) => self.push_choice(nodes),
            Node::Repeat { node, least, most } => self.push_repeat(node, *least, *most),
            Node::Ahead { node, negated } => {
                self.0.push(Step::Ahead {
                    program: Self::of(node),
                    negated: *negated,
                });
            }
            Node::Start => self.0.push(Step::Start),
            Node::End => self.0.push(Step::End),
            Node::WordEdge => self.0.push(Step::WordEdge),
        }
    }

    fn push_choice(&mut self, nodes: &[Node]) {
        let mut jumps = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            if index + 1 == nodes.len() {
                self.push(node);
            } else {
                let split = self.reserve();
                self.push(node);
                jumps.push(self.reserve());
                self.set(split, Step::Split(split + 1, self.0.len()));
            }
        }
        for jump in jumps {
            self.set(jump, Step::Jump(self.0.len()));
        }
    }

    fn push_repeat(&mut self, node: &Node, least: usize, most: Option<usize>) {
        for _ in 0..least {
            self.push(node);
        }
        match most {
            None => {
                let split = self.reserve();
                self.push(node);
                self.0.push(Step::Jump(split));
                self.set(split, Step::Split(split + 1, self.0.len()));
            }
            Some(most) => {
                let splits: Vec<usize> = (least..most)
                    .map(|_| {
                        let split = self.reserve();
                        self.push(node);
                        split
                    })
                    .collect();
                for split in splits {
                    self.set(split, Step::Split(split + 1, self.0.len()));
                }
            }
        }
    }

    fn reserve(&mut self) -> usize {
        self.0.push(Step::Match);
        self.0.len() - 1
    }

    fn set(&mut self, at: usize, step: Step) {
        if let Some(place) = self.0.get_mut(at) {
            *place = step;
        }
    }

    fn run(&self, start: Place<'_>, whole: bool) -> bool {
        let mut ways = Ways::new(self.0.len());
        let mut next = Ways::new(self.0.len());
        self.follow(0, start, &mut ways);
        let mut place = start;
        loop {
            let at_end = place.rest.is_empty();
            if ways.matched && (at_end || !whole) {
                return true;
            }
            let mut rest = place.rest.chars();
            let Some(c) = rest.next() else {
                return false;
            };
            place = Place {
                before: Some(c),
                rest: rest.as_str(),
            };
            next.clear();
            for at in &ways.steps {
                if let Some(Step::Class(class)) = self.0.get(*at)
                    && class.contains(c)
                {
                    self.follow(at + 1, place, &mut next);
                }
            }
            if next.steps.is_empty() && !next.matched {
                return false;
            }
            std::mem::swap(&mut ways, &mut next);
        }
    }

    /// Adds every step that can be reached from `at` without reading on.
    fn follow(&self, at: usize, place: Place<'_>, ways: &mut Ways) {
        let mut open = vec![at];
        while let Some(at) = open.pop() {
            if !ways.visit(at) {
                continue;
            }
            match self.0.get(at) {
                Some(Step::Class(_)) => ways.steps.push(at),
                Some(Step::Split(one, other)) => open.extend([*other, *one]),
                Some(Step::Jump(to)) => open.push(*to),
                Some(Step::Match) => ways.matched = true,
                Some(condition) if condition.holds(place) => open.push(at + 1),
                _ => {}
            }
        }
    }
}

impl Step {
    fn holds(&self, place: Place<'_>) -> bool {
        match self {
            Self::Start => place.before.is_none(),
            Self::End => place.rest.is_empty(),
            Self::Ahead { program, negated } => program.run(place, false) != *negated,
            Self::WordEdge => {
                let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
                place.before.is_some_and(is_word) != place.rest.chars().next().is_some_and(is_word)
            }
            Self::Class(_) | Self::Split(..) | Self::Jump(_) | Self::Match => false,
        }
    }
}

/// The steps that are reached at one place in the text.
struct Ways {
    steps: Vec<usize>,
    visited: Vec<bool>,
    seen: Vec<usize>,
    matched: bool,
}

impl Ways {
    fn new(steps: usize) -> Self {
        Self {
            steps: Vec::new(),
            visited: vec![false; steps],
            seen: Vec::new(),
            matched: false,
        }
    }

    fn visit(&mut self, at: usize) -> bool {
        let Some(visited) = self.visited.get_mut(at).filter(|visited| !**visited) else {
            return false;
        };
        *visited = true;
        self.seen.push(at);
        true
    }

    fn clear(&mut self) {
        for at in self.seen.drain(..) {
            if let Some(visited) = self.visited.get_mut(at) {
                *visited = false;
            }
        }
        self.steps.clear();
        self.matched = false;
    }
}
