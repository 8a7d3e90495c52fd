//! Whether some text meets patterns and shuns others: a search through all of their states at
//! once, which ends because the states are finite, or because it was given no more steps.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

/// One step of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// This character.
    One(char),
    /// This character, or the same letter in the other case.
    Folded(char),
    /// Any character.
    Any,
    /// Any character but the colon that ends a part of an ARN.
    AnyInPart,
    /// Any number of characters.
    Run,
    /// Any number of characters but colons.
    RunInPart,
    /// What a variable stands for, whatever that is.
    Symbol(usize),
}

/// A set of texts: those that meet one of the patterns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group(pub(super) Vec<Vec<Step>>);

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// There is no such text.
    Nothing,
    /// This text is such a one.
    Text(String),
    /// There may be one: it depends on what variables stand for, or the steps ran out.
    Perhaps,
}

/// How many steps are left; a hostile policy uses them up and is then not decided.
#[derive(Debug)]
pub(super) struct Budget(u32);

impl Budget {
    pub(super) fn new(steps: u32) -> Self {
        Self(steps)
    }

    /// Takes `steps`; false once there are none.
    pub(super) fn spend(&mut self, steps: usize) -> bool {
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        self.0 = self.0.saturating_sub(steps);
        self.0 > 0
    }

    /// Keeps what one of `many` may use, and gives back the rest for later.
    pub(super) fn share(&mut self, many: usize) -> u32 {
        let many = u32::try_from(many).unwrap_or(u32::MAX).max(1);
        let own = self.0 / many;
        let rest = self.0 - own;
        self.0 = own;
        rest
    }

    pub(super) fn add(&mut self, steps: u32) {
        self.0 = self.0.saturating_add(steps);
    }

    pub(super) fn is_spent(&self) -> bool {
        self.0 == 0
    }
}

/// A text that is in every one of `wanted` and in none of `unwanted`.
///
/// A variable's value is unknown here, so an answer of [`Found::Nothing`] holds for every value:
/// the first wanted group that has variables is read exactly, with each as a letter of its own;
/// the other wanted groups take that letter for any text; the unwanted ones know it only where
/// they have the same variable, or a run.
pub(super) fn find(wanted: &[&Group], unwanted: &[&Group], budget: &mut Budget) -> Found {
    let machine = Machine::of(wanted, unwanted);
    let mut visits = alloc::vec![Visit {
        state: machine.start(),
        from: None,
    }];
    let mut seen = BTreeSet::new();
    let mut at = 0;
    let mut has_symbols = machine.has_symbols;
    while let Some(visit) = visits.get(at) {
        let state = visit.state.clone();
        if machine.accepts(&state) {
            match text_of(&visits, at) {
                Some(text) if !has_symbols => return Found::Text(text),
                _ => return Found::Perhaps,
            }
        }
        for letter in machine.letters(&state) {
            if !budget.spend(state.len() + 1) {
                return Found::Perhaps;
            }
            let next = machine.advance(&state, letter);
            if machine.is_hopeless(&next) || !seen.insert(next.clone()) {
                continue;
            }
            has_symbols |= matches!(letter, Letter::Symbol(_));
            visits.push(Visit {
                state: next,
                from: Some((at, letter)),
            });
        }
        at += 1;
    }
    Found::Nothing
}

/// A state that was reached, and from where.
struct Visit {
    state: Vec<usize>,
    from: Option<(usize, Letter)>,
}

fn text_of(visits: &[Visit], end: usize) -> Option<String> {
    let mut letters = Vec::new();
    let mut at = end;
    while let Some((from, letter)) = visits.get(at)?.from {
        match letter {
            Letter::Char(c) => letters.push(c),
            Letter::Symbol(_) => return None,
        }
        at = from;
    }
    Some(letters.into_iter().rev().collect())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Letter {
    Char(char),
    Symbol(usize),
}

/// A place in one of the patterns.
struct Cell {
    /// The step that comes next; `None` at the end.
    step: Option<Step>,
    /// The wanted group of the pattern, if it is wanted.
    group: Option<usize>,
    /// Variables in it stand for any text.
    is_loose: bool,
}

/// All patterns, one after the other; a state is the set of places that are reached.
struct Machine {
    cells: Vec<Cell>,
    starts: Vec<usize>,
    groups: usize,
    /// Whether an unwanted pattern has variables, so that a text found may yet meet it.
    has_symbols: bool,
}

impl Machine {
    fn of(wanted: &[&Group], unwanted: &[&Group]) -> Self {
        let mut machine = Self {
            cells: Vec::new(),
            starts: Vec::new(),
            groups: wanted.len(),
            has_symbols: unwanted.iter().any(|group| group.has_symbols()),
        };
        let exact = wanted.iter().position(|group| group.has_symbols());
        for (number, group) in wanted.iter().enumerate() {
            let is_loose = exact != Some(number);
            machine.has_symbols |= is_loose && group.has_symbols();
            machine.add(group, Some(number), is_loose);
        }
        for group in unwanted {
            machine.add(group, None, false);
        }
        machine
    }

    fn add(&mut self, group: &Group, number: Option<usize>, is_loose: bool) {
        for pattern in &group.0 {
            self.starts.push(self.cells.len());
            let steps = pattern.iter().map(|step| Some(*step)).chain([None]);
            self.cells.extend(steps.map(|step| Cell {
                step,
                group: number,
                is_loose,
            }));
        }
    }

    fn start(&self) -> Vec<usize> {
        let mut state = Vec::new();
        for start in &self.starts {
            self.reach(*start, &mut state);
        }
        state.sort_unstable();
        state.dedup();
        state
    }

    /// Adds `place`, and the places behind it that are reached without a letter.
    fn reach(&self, mut place: usize, state: &mut Vec<usize>) {
        state.push(place);
        while self.cells.get(place).is_some_and(Cell::is_run) {
            place += 1;
            state.push(place);
        }
    }

    fn advance(&self, state: &[usize], letter: Letter) -> Vec<usize> {
        let mut next = Vec::with_capacity(state.len());
        for place in state {
            let Some(cell) = self.cells.get(*place) else {
                continue;
            };
            if cell.is_loose && matches!(letter, Letter::Symbol(_)) {
                self.spread(*place, &mut next);
            } else if cell.is_run() && cell.takes(letter) {
                self.reach(*place, &mut next);
            } else if cell.takes(letter) {
                self.reach(*place + 1, &mut next);
            }
        }
        next.sort_unstable();
        next.dedup();
        next
    }

    /// Some text was read, and nobody knows which: any place from here to the end.
    fn spread(&self, mut place: usize, state: &mut Vec<usize>) {
        state.push(place);
        while self
            .cells
            .get(place)
            .is_some_and(|cell| cell.step.is_some())
        {
            place += 1;
            state.push(place);
        }
    }

    fn accepts(&self, state: &[usize]) -> bool {
        let mut met = alloc::vec![false; self.groups];
        for cell in self.at(state).filter(|cell| cell.step.is_none()) {
            let Some(number) = cell.group else {
                return false;
            };
            if let Some(met) = met.get_mut(number) {
                *met = true;
            }
        }
        met.into_iter().all(|met| met)
    }

    /// Whether no text that goes on from here is accepted: a wanted group has no place left, or an
    /// unwanted pattern meets whatever follows.
    fn is_hopeless(&self, state: &[usize]) -> bool {
        let mut alive = alloc::vec![false; self.groups];
        for place in state {
            let Some(cell) = self.cells.get(*place) else {
                continue;
            };
            if let Some(number) = cell.group {
                if let Some(alive) = alive.get_mut(number) {
                    *alive = true;
                }
            } else if cell.step == Some(Step::Run) && self.ends_after(*place) {
                return true;
            }
        }
        !alive.into_iter().all(|alive| alive)
    }

    fn ends_after(&self, place: usize) -> bool {
        let next = self.cells.get(place + 1);
        next.is_some_and(|cell| cell.step.is_none())
    }

    /// The letters that lead to different states from here; one stands for all others.
    fn letters(&self, state: &[usize]) -> Vec<Letter> {
        let mut letters = BTreeSet::new();
        for cell in self.at(state) {
            match cell.step {
                Some(Step::One(c) | Step::Folded(c)) => {
                    letters.insert(Letter::Char(c));
                }
                Some(Step::AnyInPart | Step::RunInPart) => {
                    letters.insert(Letter::Char(':'));
                }
                Some(Step::Symbol(symbol)) if cell.group.is_some() && !cell.is_loose => {
                    letters.insert(Letter::Symbol(symbol));
                }
                _ => {}
            }
        }
        let is_new = |c: &char| {
            let same = |letter: &Letter| match letter {
                Letter::Char(other) => other.eq_ignore_ascii_case(c),
                Letter::Symbol(_) => false,
            };
            !letters.iter().any(same)
        };
        let plain = ('a'..='z').rev().chain('0'..='9');
        // A text within bounds cannot name every letter there is.
        let other = plain.chain('\u{100}'..='\u{ffff}').find(is_new);
        letters.extend(other.map(Letter::Char));
        letters.into_iter().collect()
    }

    fn at<'m>(&'m self, state: &'m [usize]) -> impl Iterator<Item = &'m Cell> {
        state.iter().filter_map(|place| self.cells.get(*place))
    }
}

impl Cell {
    fn is_run(&self) -> bool {
        match self.step {
            Some(Step::Run | Step::RunInPart) => true,
            Some(Step::Symbol(_)) => self.is_loose,
            _ => false,
        }
    }

    fn takes(&self, letter: Letter) -> bool {
        let Some(step) = self.step else {
            return false;
        };
        match letter {
            Letter::Char(c) => match step {
                Step::One(own) => own == c,
                Step::Folded(own) => own.eq_ignore_ascii_case(&c),
                Step::Any | Step::Run => true,
                Step::AnyInPart | Step::RunInPart => c != ':',
                Step::Symbol(_) => self.is_loose,
            },
            // A run takes in a variable's text, whatever it is; within a part of an ARN that text
            // has no colon, or the pattern that brings it had not matched.
            Letter::Symbol(other) => match step {
                Step::Run | Step::RunInPart => true,
                step => step == Step::Symbol(other),
            },
        }
    }
}

impl Group {
    pub(super) fn has_symbols(&self) -> bool {
        let mut steps = self.0.iter().flatten();
        steps.any(|step| matches!(step, Step::Symbol(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `*` and `?` as in policies, `.` for what stays within a part, `$` for a variable.
    fn group(patterns: &[&str]) -> Group {
        let step = |c| match c {
            '*' => Step::Run,
            '?' => Step::Any,
            '.' => Step::RunInPart,
            '$' => Step::Symbol(0),
            other => Step::One(other),
        };
        Group(
            patterns
                .iter()
                .map(|p| p.chars().map(step).collect())
                .collect(),
        )
    }

    fn search(wanted: &[&[&str]], unwanted: &[&str]) -> Found {
        let wanted: Vec<_> = wanted.iter().map(|patterns| group(patterns)).collect();
        let wanted: Vec<_> = wanted.iter().collect();
        let unwanted = group(unwanted);
        find(&wanted, &[&unwanted], &mut Budget::new(100_000))
    }

    #[test]
    fn what_others_cover_is_not_found() {
        let cases: [(&[&str], &[&str]); 11] = [
            (&["x$y"], &["x*y"]),
            (&["abc"], &["a*"]),
            (&["a*c"], &["a*"]),
            (&["a?c"], &["a*c"]),
            (&["a*"], &["*"]),
            (&["ab*", "ac*"], &["a*"]),
            (&["a?"], &["a*"]),
            (&["*"], &["", "?*"]),
            (&["."], &["*"]),
            (&["x$y"], &["x*"]),
            (&["x$y"], &["x$*"]),
        ];
        for (wanted, unwanted) in cases {
            assert_eq!(search(&[wanted], unwanted), Found::Nothing, "{wanted:?}");
        }
        assert_eq!(search(&[&["a*"], &["*b"]], &["a*b"]), Found::Nothing);
        assert_eq!(search(&[&["a*"], &["b*"]], &[]), Found::Nothing);
    }

    #[test]
    fn what_is_left_is_shown() {
        let cases: [(&[&str], &[&str], &str); 8] = [
            (&["b*"], &["*a"], "b"),
            (&["ba*"], &["*a", "*az"], "bay"),
            (&["a*"], &["ab*"], "a"),
            (&["a?*"], &["ab*"], "az"),
            (&["*"], &["."], ":"),
            (&["a.c"], &["ac", "acc"], "azc"),
            (&["abc"], &["abcd*"], "abc"),
            (&["*"], &["", "?"], "zz"),
        ];
        for (wanted, unwanted, text) in cases {
            assert_eq!(
                search(&[wanted], unwanted),
                Found::Text(text.into()),
                "{wanted:?}"
            );
        }
    }

    #[test]
    fn a_variable_may_stand_for_anything() {
        for (wanted, unwanted) in [
            (&[&["x$"][..]][..], &["xa"][..]),
            (&[&["x$"], &["xab"]], &[]),
            (&[&["x$"], &["$b"]], &[]),
            (&[&["xa"]], &["x$"]),
        ] {
            assert_eq!(search(wanted, unwanted), Found::Perhaps, "{wanted:?}");
        }
        assert_eq!(search(&[&["x$"], &["y*"]], &[]), Found::Nothing);
    }

    #[test]
    fn a_hostile_pattern_uses_up_its_steps_and_no_more() {
        let pattern = "*a???????????????????".repeat(20);
        let other = "*b??????????????????".repeat(20);
        let mut budget = Budget::new(50_000);
        let (one, two) = (group(&[&pattern]), group(&[&other]));
        assert_eq!(
            find(&[&group(&["*c*c*"])], &[&one, &two], &mut budget),
            Found::Text("cc".into())
        );
        assert_eq!(find(&[&one, &two], &[&one], &mut budget), Found::Perhaps);
        assert!(budget.is_spent());
    }
}
