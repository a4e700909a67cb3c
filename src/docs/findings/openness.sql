-- capital at the end of 1933 by openness and credit (down) and machines given (across), M roubles a year
pivot (
    select "world.openness" as openness, "world.credit" as credit, "world.machine_aid" as aid,
        round(avg(capital), 2) as capital
    from monthly join design using (scenario) where month = '1933-12' group by all)
on aid using any_value(capital) order by openness, credit
