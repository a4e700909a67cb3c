-- deaths of 1932-33 with none, one and all of the five things taken away, thousand
with dead as (
    select scenario, replication, sum(deaths_hunger) as hunger, sum(deaths) as deaths
    from monthly where year in (1932, 1933) group by all)
select case when "no-drive" + "no-export" + "good-weather" + "quota-on-crop" + "true-reports" = 0 then 'as it was'
        when "no-drive" + "no-export" + "good-weather" + "quota-on-crop" + "true-reports" = 5 then 'all five'
        when "no-drive" = 1 then 'no-drive' when "no-export" = 1 then 'no-export'
        when "good-weather" = 1 then 'good-weather' when "quota-on-crop" = 1 then 'quota-on-crop'
        else 'true-reports' end as "taken away",
    round(avg(hunger)) as "by hunger", round(min(hunger)) as least, round(max(hunger)) as most,
    round(avg(deaths)) as "all deaths"
from dead join design using (scenario)
where "no-drive" + "no-export" + "good-weather" + "quota-on-crop" + "true-reports" in (0, 1, 5)
group by 1 order by "by hunger" desc
