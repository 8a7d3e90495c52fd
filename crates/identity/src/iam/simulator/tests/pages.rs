use super::*;

#[test]
fn results_come_in_pages() {
    let house = House::new();
    let mut input = custom(&[policy(&allow("*", "*"))], "s3:A", &[]);
    input.action_names = (0..5).map(|number| format!("s3:A{number}")).collect();
    input.max_items = Some(2);
    let mut names = Vec::new();
    loop {
        let page = house.admin::<SimulateCustomPolicy>(input.clone()).unwrap();
        let results = page.evaluation_results.unwrap();
        assert!(results.len() <= 2);
        names.extend(results.into_iter().map(|result| result.eval_action_name));
        assert_eq!(page.is_truncated, Some(page.marker.is_some()));
        match page.marker {
            Some(marker) => input.marker = Some(marker),
            None => break,
        }
    }
    assert_eq!(names, input.action_names);
}

#[test]
fn a_marker_is_one_of_ours() {
    let mut input = custom(&[policy(&allow("*", "*"))], "s3:GetObject", &[]);
    input.marker = Some("not-a-marker".to_owned());
    assert_eq!(
        refused(&House::new(), input),
        "Invalid marker for pagination."
    );
}

#[test]
fn a_page_ends_early_before_others_have_to_wait() {
    let house = House::new();
    let statements = vec![allow("s3:*", "arn:aws:s3:::box/*"); 100].join(",");
    let mut input = custom(&[policy(&statements)], "s3:A", &[]);
    input.action_names = (0..20).map(|number| format!("s3:A{number}")).collect();
    let arns = (0..100).map(|number| format!("arn:aws:s3:::box/{number}"));
    input.resource_arns = Some(arns.collect());
    let (mut names, mut pages) = (Vec::new(), 0);
    loop {
        let page = house.admin::<SimulateCustomPolicy>(input.clone()).unwrap();
        let results = page.evaluation_results.unwrap();
        names.extend(results.into_iter().map(|result| result.eval_action_name));
        pages += 1;
        match page.marker {
            Some(marker) => input.marker = Some(marker),
            None => break,
        }
    }
    assert_eq!(names, input.action_names);
    assert!(pages > 3, "{pages}");
}

#[test]
fn what_one_answer_cannot_hold_is_refused() {
    let house = House::new();
    let statements = vec![allow("s3:*", "*"); 1000].join(",");
    let mut input = custom(&[policy(&statements)], "s3:A", &[]);
    let arns = (0..1000).map(|number| format!("arn:aws:s3:::box/{number}"));
    input.resource_arns = Some(arns.collect());
    let expected = "The policies and resources are too many to be simulated together.";
    assert_eq!(refused(&house, input.clone()), expected);
    // Entries cost time too.
    input.policy_input_list = vec![policy(&allow("s3:*", "*"))];
    let keys = (0..1000).map(|number| {
        let name = format!("some:key{number}");
        entry(&name, ContextKeyTypeEnum::String, &["a"])
    });
    input.context_entries = Some(keys.collect());
    assert_eq!(refused(&house, input.clone()), expected);
    input.context_entries = None;
    assert_eq!(simulate(&house, input).eval_decision, Verdict::Allowed);
}
